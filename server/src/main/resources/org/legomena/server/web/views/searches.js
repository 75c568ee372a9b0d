// Saved searches, with what is new since the last look; each is an Atom feed too.
import { html, useState, useEffect } from '../parts/html.js';
import { get } from '../parts/api.js';
import { searchOf } from '../parts/route.js';
import { Problem, toast, useAnswer } from '../parts/small.js';
import { Dialog } from '../parts/correct.js';
import { drop, keep, slug } from '../parts/shelf.js';
import { plural, tame } from '../parts/words.js';

/** The button that keeps the search shown. */
export function SaveSearch({ parameters }) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const search = searchOf(parameters);
  const save = async (event) => {
    event.preventDefault();
    const { events } = await get(`/api/count?${search}`);
    await keep('searches', slug(name), { name, search, seen: events });
    setOpen(false);
    toast(`Saved as “${name}”`);
  };
  return html`<button onClick=${() => setOpen(true)}>Save search</button>${open && html`<${Dialog} title="Save this search" onClose=${() => setOpen(false)}>
    <form class="form" onSubmit=${save}><label>Name <input required autofocus value=${name} onInput=${(event) => setName(event.target.value)} /></label>
    <p class="quiet small">${search || 'everything'}</p><div class="row"><button class="primary">Save</button><button type="button" onClick=${() => setOpen(false)}>Cancel</button></div></form><//>`}`;
}

function Line({ item, onChange }) {
  const { name, search, seen } = item.value;
  const { value } = useAnswer(`/api/count?${search}`);
  const fresh = value ? Math.max(0, value.events - seen) : 0;
  const look = () => keep('searches', item.id, { ...item.value, seen: value.events }).then(onChange);
  return html`<li class="row"><a class="grow" href="/ledger?${search}" onClick=${() => value && look()}><strong>${tame(name)}</strong> <span class="quiet small">${decodeURIComponent(search.replace(/\+/g, ' '))}</span></a>
    <span>${value ? plural(value.events, 'event') : ''}</span>
    <strong>${fresh ? `${fresh} new` : html`<span class="quiet">nothing new</span>`}</strong>
    <a href="/api/events.atom?${search}">Atom feed</a>
    <button disabled=${!fresh} onClick=${look}>Mark as seen</button>
    <button onClick=${() => drop('searches', item.id).then(onChange)}>Delete</button></li>`;
}

export function SearchesView() {
  const [turn, setTurn] = useState(0);
  const { value, error } = useAnswer('/api/searches', turn);
  return html`<main class="page" id="main"><h1>Saved searches</h1>
    <${Problem} error=${error} />
    ${value && (value.items.length ? html`<ul class="list">${value.items.map((item) => html`<${Line} key=${item.id} item=${item} onChange=${() => setTurn((count) => count + 1)} />`)}</ul>`
      : html`<p class="quiet">None yet. Narrow the <a href="/ledger">ledger</a> down to what you follow, and choose “Save search”.</p>`)}
  </main>`;
}
