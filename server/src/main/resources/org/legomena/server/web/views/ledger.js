// The ledger: every event that a search finds, one a row.
import { html, useState, useEffect, useRef } from '../parts/html.js';
import { get } from '../parts/api.js';
import { changed, href, go, searchOf } from '../parts/route.js';
import { Facets } from '../parts/facets.js';
import { Chips, SearchBox } from '../parts/search.js';
import { ExportMenu, Problem, toast, useAnswer } from '../parts/small.js';
import { COLUMNS, EventTable, USUAL } from '../parts/table.js';
import { count } from '../parts/words.js';
import { collect } from '../parts/shelf.js';
import { SaveSearch } from './searches.js';

const PAGE = 100;

/** Pages of events that follow each other, as far as they have been asked for. */
function usePages(search, turn) {
  const [state, setState] = useState({ search: null, events: [], next: null, error: null });
  const loading = useRef(false);
  const load = async (after, kept) => {
    loading.current = true;
    try {
      const page = await get(`/api/events?${search}${search ? '&' : ''}limit=${PAGE}${after ? `&after=${encodeURIComponent(after)}` : ''}`);
      setState({ search, events: [...kept, ...page.events], next: page.next, error: null });
    } catch (error) {
      setState({ search, events: kept, next: null, error });
    }
    loading.current = false;
  };
  useEffect(() => {
    load(null, []);
  }, [search, turn]);
  const more = () => !loading.current && state.next && load(state.next, state.events);
  return { ...state, fresh: state.search === search, more };
}

function ColumnMenu({ columns, onChange }) {
  return html`<details class="menu"><summary>Columns</summary><div>${Object.entries(COLUMNS).map(([name, [label]]) => html`
    <label key=${name}><input type="checkbox" checked=${columns.includes(name)} onChange=${(event) => onChange(Object.keys(COLUMNS).filter((one) => (one === name ? event.target.checked : columns.includes(one))))} /> ${label}</label>`)}
  </div></details>`;
}

function Sorter({ parameters, set }) {
  const orders = { newest: 'newest first', oldest: 'oldest first', time: 'by time of event', confidence: 'surest first' };
  if (parameters.get('text')) orders.relevance = 'best match first';
  return html`<label class="row small">Sort <select value=${parameters.get('sort') || 'newest'} onChange=${(event) => set({ sort: event.target.value === 'newest' ? null : event.target.value })}>
    ${Object.entries(orders).map(([value, label]) => html`<option key=${value} value=${value}>${label}</option>`)}
  </select></label>`;
}

export function LedgerView({ path, parameters }) {
  const [turn, setTurn] = useState(0);
  const search = searchOf(parameters);
  const { events, next, error, fresh, more } = usePages(search, turn);
  const total = useAnswer(`/api/count?${searchOf(changed(parameters, { sort: null }))}`, turn);
  const end = useRef(null);
  const columns = (parameters.get('columns') || USUAL.join()).split(',').filter((name) => COLUMNS[name]);
  const set = (changes) => go(href(path, changed(parameters, changes)));
  useEffect(() => {
    if (!end.current) return undefined;
    const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && more(), { rootMargin: '600px' });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  });
  const actions = (event) => html`<button class="plain" onClick=${() => collect(event).then(() => toast('Put into the brief', { label: 'Open it', run: () => go('/brief') }))}>Add to brief</button>`;
  const query = search ? `?${search}` : '';
  return html`<div class="frame">
    <${Facets} path=${path} parameters=${parameters} turn=${turn} />
    <main class="stage" id="main">
      <h1 class="hidden-text">Ledger</h1>
      <div class="bar">
        <${SearchBox} path=${path} parameters=${parameters} />
        <span class="total" aria-live="polite">${total.fresh && total.value ? `${count(total.value.events)} ${total.value.events === 1 ? 'event' : 'events'}` : ''}</span>
        <span class="grow"></span>
        <${Sorter} parameters=${parameters} set=${set} />
        <${ColumnMenu} columns=${columns} onChange=${(chosen) => set({ columns: chosen.join() === USUAL.join() ? null : chosen.join() })} />
        <${SaveSearch} parameters=${parameters} />
        <${ExportMenu} links=${[['CSV', `/api/events.csv${query}`], ['JSON Lines', `/api/events.jsonl${query}`], ['Atom feed', `/api/events.atom${query}`]]} />
      </div>
      <${Chips} path=${path} parameters=${parameters} />
      <${Problem} error=${error} />
      ${fresh && !error && !events.length && html`<p class="quiet">No event fits. Take a filter away, or <a href="/ledger">start again</a>.</p>`}
      ${!!events.length && html`<${EventTable} events=${events} columns=${columns} opened=${parameters.get('open')} sort=${parameters.get('sort')} onSort=${(order) => set({ sort: order === 'newest' ? null : order })}
        onOpen=${(key) => go(href(path, changed(parameters, { open: key })), { replace: true })} onChange=${() => setTurn((count) => count + 1)} actions=${actions} />`}
      <div class="more" ref=${end}>${next && html`<button onClick=${more}>More</button>`}</div>
    </main>
  </div>`;
}
