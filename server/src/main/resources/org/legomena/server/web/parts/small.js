// Small pieces that many views use.
import { html, useState, useEffect } from './html.js';
import { get } from './api.js';
import { QUADS, STATUSES, SOURCES, codes, tame } from './words.js';

/** A status as a sign and a word. */
export const Status = ({ status }) => {
  const { sign, word } = STATUSES[status];
  return html`<span class="status s-${status}"><span class="sign" aria-hidden="true">${sign}</span> ${word}</span>`;
};

/** A quad class as a sign; its name for those who cannot see it. */
export const Quad = ({ quad }) => html`<span class="quad q-${quad}" title=${QUADS[quad].word} role="img" aria-label=${QUADS[quad].word}>${QUADS[quad].sign}</span>`;

export const Type = ({ event }) => html`<${Quad} quad=${event.quad} /><span class="type">${event.type}</span>${event.modes.length ? html` <span class="quiet">${event.modes.join(', ')}</span>` : ''}`;

export const actorHref = (entity) => (entity.key === null ? null : `/actors?key=${entity.key}`);

/** Names with their codes, each a link to the actor. */
export const Actors = ({ entities, links = true }) =>
  entities.map((entity, i) => html`${i ? ', ' : ''}${
    links && entity.key !== null ? html`<a href=${actorHref(entity)}>${tame(entity.name)}</a>` : tame(entity.name)
  }${codes(entity) ? html` <span class="code">${codes(entity)}</span>` : ''}`);

export const sourceText = (source) =>
  source.kind === 'author' ? '' : tame(source.actor?.name || source.text || SOURCES[source.kind]);

export const documentHref = (event) =>
  `/document?${new URLSearchParams({ id: event.document.id, event: event.id })}`;

export const Problem = ({ error }) => error
  ? html`<div class="notice bad" role="alert"><strong>${error.problem?.title || 'That did not work'}.</strong> ${error.message}</div>`
  : null;

/** What the desk says at this address, asked anew whenever it or the turn changes. */
export function useAnswer(address, turn = 0) {
  const [state, setState] = useState({ value: null, error: null, of: null });
  useEffect(() => {
    if (!address) return undefined;
    const stop = new AbortController();
    get(address, stop.signal).then(
      (value) => setState({ value, error: null, of: address }),
      (error) => {
        if (error.name !== 'AbortError') setState({ value: null, error, of: address });
      },
    );
    return () => stop.abort();
  }, [address, turn]);
  return { ...state, fresh: state.of === address };
}

/** A menu of links that save what is shown as files. */
export const ExportMenu = ({ links }) => html`<details class="menu">
  <summary>Export</summary>
  <div>${links.map(([label, address, click]) => click
    ? html`<button class="plain" onClick=${click}>${label}</button>`
    : html`<a href=${address} download>${label}</a>`)}</div>
</details>`;

/** Saves text as a file. */
export function save(name, kind, text) {
  const address = URL.createObjectURL(new Blob([text], { type: kind }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'fill-opacity', 'stroke-opacity', 'font-size', 'font-family', 'opacity'];

/** Saves a chart as it looks now, with its colours written into it. */
export function saveSvg(svg, name) {
  const copy = svg.cloneNode(true);
  const from = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(from[i]);
    PAINT.forEach((property) => element.setAttribute(property, style.getPropertyValue(property)));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  save(name, 'image/svg+xml', new XMLSerializer().serializeToString(copy));
}

const toasts = new Set();
export function toast(message, action) {
  toasts.forEach((show) => show({ message, action }));
}

/** One message at the foot, with an action such as undo. */
export function Toast() {
  const [shown, setShown] = useState(null);
  useEffect(() => {
    toasts.add(setShown);
    return () => toasts.delete(setShown);
  }, []);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(() => setShown(null), 9000);
    return () => clearTimeout(timer);
  }, [shown]);
  return html`<div aria-live="polite">${shown && html`<div class="toast"><span>${shown.message}</span>${
    shown.action && html`<button onClick=${() => { shown.action.run(); setShown(null); }}>${shown.action.label}</button>`
  }<button aria-label="Close" onClick=${() => setShown(null)}>✕</button></div>`}</div>`;
}
