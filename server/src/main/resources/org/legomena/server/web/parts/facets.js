// The filters at the left: what the events found share, and search parameters to narrow them.
import { html, useState, useEffect } from './html.js';
import { useAnswer } from './small.js';
import { changed, href, go, searchOf } from './route.js';
import { count, QUADS, STATUSES, SOURCES, tame } from './words.js';

export const FACETS = [
  ['status', 'Status', (value) => `${STATUSES[value].sign} ${STATUSES[value].word}`],
  ['type', 'Type'],
  ['actor', 'Who'],
  ['recipient', 'To whom'],
  ['country', 'Country'],
  ['sector', 'Sector'],
  ['source-kind', 'According to', (value) => SOURCES[value]],
  ['source', 'Source'],
  ['place', 'Where'],
  ['outlet', 'Outlet'],
  ['mode', 'Mode'],
  ['context', 'About'],
];
const OPEN = new Set(['status', 'type', 'actor', 'recipient']);

/** What a chosen value is called, as far as facets have told. */
const labels = new Map();
export const labelOf = (facet, value) => labels.get(`${facet} ${value}`) || value;

function Values({ facet, counts, name, parameters, path }) {
  const chosen = parameters.getAll(facet);
  const missing = chosen.filter((value) => !counts.some((one) => one.value === value));
  const all = [...missing.map((value) => ({ value, label: labelOf(facet, value), events: null })), ...counts];
  const toggle = (value) => go(href(path, changed(parameters, {
    [facet]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
    open: null,
  })));
  if (!all.length) return html`<p class="quiet small">none</p>`;
  return html`<ul>${all.map((one) => {
    labels.set(`${facet} ${one.value}`, tame(one.label));
    return html`<li key=${one.value}><label title=${tame(one.label)}>
      <input type="checkbox" checked=${chosen.includes(one.value)} onChange=${() => toggle(one.value)} />
      <span class="name">${name ? name(one.value) : tame(one.label)}</span>
      <span class="n">${one.events === null ? '' : count(one.events)}</span>
    </label></li>`;
  })}</ul>`;
}

function Days({ parameter, title, parameters, path }) {
  const [from = '', to = ''] = (parameters.get(parameter) || '').split('..');
  const set = (start, end) => go(href(path, changed(parameters, { [parameter]: start || end ? `${start}..${end}` : null })));
  return html`<details class="facet" open=${!!(from || to)}><summary>${title}</summary><div class="dates">
    <input type="date" aria-label="${title}: from" value=${from} onChange=${(event) => set(event.target.value, to)} />
    <input type="date" aria-label="${title}: to" value=${to} onChange=${(event) => set(from, event.target.value)} />
  </div></details>`;
}

export function Facets({ path, parameters, turn }) {
  const [open, setOpen] = useState(new Set([...OPEN, ...FACETS.map(([facet]) => facet).filter((facet) => parameters.has(facet))]));
  const asked = FACETS.map(([facet]) => facet).filter((facet) => open.has(facet));
  const { value } = useAnswer(`/api/facets?${searchOf(changed(parameters, { sort: null }), { facet: asked, most: 10 })}`, turn);
  useEffect(() => {
    if (innerWidth <= 1000) setOpen(new Set());
  }, []);
  const flip = (facet, isOpen) => {
    if (isOpen === open.has(facet)) return;
    const next = new Set(open);
    if (isOpen) next.add(facet);
    else next.delete(facet);
    setOpen(next);
  };
  const quads = parameters.getAll('quad');
  const flipQuad = (quad) => go(href(path, changed(parameters, { quad: quads.includes(quad) ? quads.filter((one) => one !== quad) : [...quads, quad] })));
  return html`<aside class="facets" aria-label="Filters">
    <fieldset class="facet quads"><legend class="hidden-text">Quad class</legend>${Object.entries(QUADS).map(([quad, { word, sign }]) => html`
      <label key=${quad}><input type="checkbox" checked=${quads.includes(quad)} onChange=${() => flipQuad(quad)} /> <span class="quad q-${quad}" aria-hidden="true">${sign}</span>${word}</label>`)}
    </fieldset>
    ${FACETS.map(([facet, title, name]) => html`<details key=${facet} class="facet" open=${open.has(facet)} onToggle=${(event) => flip(facet, event.target.open)}>
      <summary>${title}</summary>
      ${open.has(facet) && value?.facets[facet] && html`<${Values} facet=${facet} counts=${value.facets[facet]} name=${name} parameters=${parameters} path=${path} />`}
    </details>`)}
    <${Days} parameter="happened" title="Happens between" parameters=${parameters} path=${path} />
    <${Days} parameter="published" title="Published between" parameters=${parameters} path=${path} />
  </aside>`;
}
