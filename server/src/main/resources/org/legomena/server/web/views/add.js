// Adds documents: pasted, dropped, or from an address; with progress, and what came of it.
import { html, useState } from '../parts/html.js';
import { follow, post, upload } from '../parts/api.js';
import { ExportMenu, Problem, useAnswer } from '../parts/small.js';
import { plural, tame } from '../parts/words.js';

const WAIT = { waiting: 'waiting', reading: 'reading and coding', done: 'done' };

/** Starts an addition and keeps its state up to date in the list. */
export async function start(request, update) {
  const state = await request;
  update(state);
  return follow(state.id, update);
}

export function Progress({ states }) {
  return html`<ul class="list" aria-live="polite">${states.map((state) => html`<li key=${state.id}>
    <div class="row"><strong class="grow">${tame(state.label)}</strong><span>${WAIT[state.phase]}</span></div>
    ${state.phase !== 'done' && html`<progress aria-label="Progress"></progress>`}
    <div class="small">${plural(state.documents.length, 'document')} added with ${plural(state.events, 'event')}${state.known ? `; ${state.known} there already` : ''}</div>
    ${state.documents.slice(-12).map((doc) => html`<div class="small" key=${doc.id}><a href="/document?${new URLSearchParams({ id: doc.id })}">${tame(doc.title)}</a> <span class="quiet">${plural(doc.events, 'event')}</span></div>`)}
    ${state.faults.map((fault) => html`<div class="small bad">${fault.place}: ${fault.message} (${fault.id})</div>`)}
  </li>`)}</ul>`;
}

export function AddView() {
  const [states, setStates] = useState([]);
  const [error, setError] = useState(null);
  const [over, setOver] = useState(false);
  const { value: about } = useAnswer('/api/about');
  const update = (state) => setStates((all) => (all.some((one) => one.id === state.id) ? all.map((one) => (one.id === state.id ? state : one)) : [state, ...all]));
  const run = (request) => start(request, update).catch(setError);
  const files = async (list) => {
    setError(null);
    for (const file of list) await run(upload(`/api/additions/file?name=${encodeURIComponent(file.name)}`, file));
  };
  const paste = (event) => {
    event.preventDefault();
    setError(null);
    const form = event.target;
    const given = Object.fromEntries(new FormData(form));
    run(post('/api/additions/text', { text: given.text, title: given.title || null, published: given.published || null, source: given.source || null }).then((state) => { form.reset(); return state; }));
  };
  const address = (event) => {
    event.preventDefault();
    setError(null);
    run(post('/api/additions/address', { url: new FormData(event.target).get('url') }));
  };
  if (about?.readOnly) return html`<main class="page" id="main"><h1>Add</h1><p class="notice">This ledger can only be read: its file or folder may not be written.</p></main>`;
  return html`<main class="page wide" id="main"><h1>Add</h1><${Problem} error=${error} />
    <div class="columns">
      <form class="panel form" onSubmit=${paste}><h2>Paste a text</h2>
        <label>Text <textarea name="text" required></textarea></label>
        <div class="pair"><label>Headline <input name="title" /></label><label>Published <input type="date" name="published" /></label></div>
        <label>Outlet <input name="source" /></label>
        <div><button class="primary">Add text</button></div></form>
      <div class="panel form"><h2>Drop files</h2>
        <div class="drop ${over ? 'over' : ''}" onDragOver=${(event) => { event.preventDefault(); setOver(true); }} onDragLeave=${() => setOver(false)}
          onDrop=${(event) => { event.preventDefault(); setOver(false); files(event.dataTransfer.files); }}>
          <p>Text, HTML, PDF, DOCX, mail, JSON Lines, feeds, WARC, ZIP of those; 64 MiB each.</p>
          <label>or choose them <input type="file" multiple onChange=${(event) => files(event.target.files)} /></label></div>
        <form class="form" onSubmit=${address}><h2>Give an address</h2><label>http(s) address of an article or feed <input name="url" type="url" required placeholder="https://" /></label>
          <div class="row"><button>Fetch and add</button><span class="quiet small">Nothing else is ever fetched.</span></div></form>
        ${about?.samples && html`<div><button onClick=${() => run(post('/api/additions/samples'))}>Load the samples</button></div>`}</div>
      <div class="panel"><h2>What came of it</h2>${states.length ? html`<${Progress} states=${states} />` : html`<p class="quiet">Nothing added yet in this window.</p>`}</div>
    </div></main>`;
}
