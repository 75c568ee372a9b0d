// Actors over all documents: who they are, from which words that is known, what they do, what is done to them.
import { html, useState } from '../parts/html.js';
import { changed, go, href } from '../parts/route.js';
import { ActorPicker, Dialog, correct } from '../parts/correct.js';
import { ExportMenu, Problem, save, useAnswer } from '../parts/small.js';
import { SomeEvents } from '../parts/some.js';
import { codes, day, plural, tame } from '../parts/words.js';

const WHY = { new: 'first seen here', name: 'same name', names: 'same names', state: 'same state', surname: 'same surname', description: 'described so', correction: 'corrected' };

function Edit({ page, onChange }) {
  const { actor } = page;
  const [open, setOpen] = useState(null);
  const [error, setError] = useState(null);
  const [draft, set] = useState({});
  const show = (form) => { setError(null); set({ name: actor.name, country: actor.country || '', sectors: actor.sectors.join(' '), chosen: [], documents: [] }); setOpen(form); };
  const forms = {
    name: ['Rename', html`<label>Name <input required value=${draft.name} onInput=${(event) => set({ ...draft, name: event.target.value })} /></label>`, () => ({ name: draft.name })],
    codes: ['Change codes', html`<div class="pair"><label>Country <input maxlength="3" value=${draft.country} onInput=${(event) => set({ ...draft, country: event.target.value.toUpperCase() })} /></label><label>Sectors <input value=${draft.sectors} onInput=${(event) => set({ ...draft, sectors: event.target.value.toUpperCase() })} /></label></div>`, () => ({ country: draft.country, sectors: (draft.sectors || '').split(/\s+/).filter(Boolean) })],
    merge: ['Merge into another', html`<p class="small">All that is told of ${tame(actor.name)} goes to the other.</p><${ActorPicker} most=${1} chosen=${draft.chosen || []} onChange=${(chosen) => set({ ...draft, chosen })} />`, () => ({ into: draft.chosen[0]?.key })],
    split: ['Split', html`<p class="small">In the documents chosen it is somebody else of the same name.</p>${page.appearances.map((one) => html`<label class="row" key=${one.document}><input type="checkbox" onChange=${(event) => set({ ...draft, documents: event.target.checked ? [...draft.documents, one.document] : draft.documents.filter((id) => id !== one.document) })} /> ${one.document} <span class="quiet">${day(one.published)}</span></label>`)}`, () => ({ documents: draft.documents })],
  };
  const submit = async (event) => {
    event.preventDefault();
    try {
      await correct('actor', { actor: actor.key, field: open, ...forms[open][2]() }, onChange);
      if (open === 'merge') go(`/actors?key=${draft.chosen[0].key}`);
      setOpen(null);
    } catch (problem) {
      setError(problem);
    }
  };
  return html`<div class="row">${Object.entries(forms).map(([form, [label]]) => html`<button key=${form} onClick=${() => show(form)}>${label}</button>`)}
    ${open && html`<${Dialog} title=${forms[open][0]} onClose=${() => setOpen(null)}><form class="form" onSubmit=${submit}>${forms[open][1]}<${Problem} error=${error} /><div class="row"><button class="primary">${forms[open][0]}</button><button type="button" onClick=${() => setOpen(null)}>Cancel</button></div></form><//>`}</div>`;
}

const FACES = { does: ['What it does', 'actor'], suffers: ['What is done to it', 'recipient'], says: ['What it says', 'source'], involved: ['All it takes part in', 'participant'] };

function Counterparts({ title, facet, search, link }) {
  const { value } = useAnswer(`/api/facets?${search}&facet=${facet}&most=10`);
  const counts = value?.facets[facet] || [];
  return html`<div class="panel"><h3>${title}</h3><ul class="list">${counts.map((one) => html`<li class="row" key=${one.value}><a class="grow" href=${link(one.value)}>${tame(one.label)}</a><span class="quiet">${one.events}</span></li>`)}${counts.length ? '' : html`<li class="quiet">nobody</li>`}</ul></div>`;
}

function ActorPage({ id, parameters, path }) {
  const [turn, setTurn] = useState(0);
  const { value: page, error } = useAnswer(`/api/actors/${encodeURIComponent(id)}`, turn);
  const face = FACES[parameters.get('face')] ? parameters.get('face') : 'does';
  if (error) return html`<main class="page" id="main"><${Problem} error=${error} /></main>`;
  if (!page) return html`<main class="page" id="main"></main>`;
  const { actor } = page;
  const me = encodeURIComponent(`#${actor.key}`);
  return html`<main class="page wide" id="main"><p class="small"><a href="/actors">All actors</a></p>
    <div class="bar"><h1>${tame(actor.name)}</h1><span class="code">${[actor.country, ...actor.sectors].filter(Boolean).join(' ')}</span><span class="quiet">${actor.kind}, in ${plural(actor.documents, 'document')}</span><span class="grow"></span>
      <${ExportMenu} links=${[['JSON', '', () => save('actor.json', 'application/json', JSON.stringify(page, null, 1))], ['Events as CSV', `/api/events.csv?participant=${me}`]]} /></div>
    <${Edit} page=${page} onChange=${() => setTurn((count) => count + 1)} />
    <div class="columns" style=${{ margin: '0.9rem 0' }}>
      <div class="panel"><h3>Names</h3><p>${page.names.map(tame).join(' · ')}</p></div>
      <div class="panel"><h3>Roles, and the words they stand on</h3><ul class="list">${page.roles.map((role) => html`<li key=${role.words}><strong>${tame(role.words)}</strong> <span class="quiet small">${day(role.published)}</span><div class="small quiet">“${tame(role.sentence)}” <a href="/document?${new URLSearchParams({ id: role.document })}">${role.document}</a></div></li>`)}${page.roles.length ? '' : html`<li class="quiet">none told</li>`}</ul></div>
      <${Counterparts} title="Acts on" facet="recipient" search="actor=${me}" link=${(key) => `/ledger?actor=${me}&recipient=${encodeURIComponent(key)}`} />
      <${Counterparts} title="Is acted on by" facet="actor" search="recipient=${me}" link=${(key) => `/ledger?recipient=${me}&actor=${encodeURIComponent(key)}`} />
      <${Counterparts} title="Who speaks of what it does" facet="source" search="actor=${me}" link=${(key) => `/ledger?actor=${me}&source=${encodeURIComponent(key)}`} />
      <div class="panel"><h3>Where it was found</h3><ul class="list">${page.appearances.slice(0, 30).map((one) => html`<li key=${one.document} class="row"><a class="grow" href="/document?${new URLSearchParams({ id: one.document })}">${tame(one.document)}</a><span class="quiet small">${WHY[one.why] || one.why}</span></li>`)}</ul></div>
    </div>
    <div class="toggles" role="group" aria-label="Events shown">${Object.entries(FACES).map(([name, [label]]) => html`<button key=${name} aria-pressed=${face === name} onClick=${() => go(href(path, changed(parameters, { face: name === 'does' ? null : name })))}>${label}</button>`)}</div>
    <${SomeEvents} key=${face} title=${FACES[face][0]} search="${FACES[face][1]}=${me}" />
  </main>`;
}

function ActorList({ parameters, path }) {
  const name = parameters.get('name') || '';
  const { value, error } = useAnswer(`/api/actors?name=${encodeURIComponent(name)}`);
  return html`<main class="page" id="main"><h1>Actors</h1>
    <div class="bar"><div class="search"><input id="search" type="search" aria-label="Name" placeholder="Name" value=${name} onInput=${(event) => go(href(path, changed(parameters, { name: event.target.value })), { replace: true })} /></div></div>
    <${Problem} error=${error} />
    ${value && html`<div class="table-wrap"><table class="events"><thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Codes</th><th scope="col">Documents</th></tr></thead><tbody>${value.actors.map((actor) => html`<tr key=${actor.key}><td><a href="/actors?key=${actor.key}">${tame(actor.name)}</a></td><td>${actor.kind}</td><td class="code">${codes(actor)}</td><td>${actor.documents}</td></tr>`)}</tbody></table></div>`}
    ${value && !value.actors.length && html`<p class="quiet">Nobody goes by that name.</p>`}
  </main>`;
}

export function ActorsView({ path, parameters }) {
  const id = parameters.get('key');
  return id ? html`<${ActorPage} key=${id} id=${id} path=${path} parameters=${parameters} />` : html`<${ActorList} path=${path} parameters=${parameters} />`;
}
