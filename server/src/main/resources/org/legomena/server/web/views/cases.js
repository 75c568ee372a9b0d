// Cases: one event as all its reports tell it, by their origins, over time, and where voices contradict each other.
import { html } from '../parts/html.js';
import { changed, go, href, searchOf } from '../parts/route.js';
import { Facets } from '../parts/facets.js';
import { Chips, SearchBox } from '../parts/search.js';
import { ExportMenu, Problem, Quad, Status, save, useAnswer } from '../parts/small.js';
import { SOURCES, day, days, plural, tame } from '../parts/words.js';

const group = (list, key) => [...list.reduce((groups, one) => groups.set(key(one), [...(groups.get(key(one)) || []), one]), new Map())];
const link = (mention) => `/document?${new URLSearchParams({ id: mention.document.id, event: mention.event })}`;
const voice = (mention) => (mention.kind === 'author' ? tame(mention.document.outlet || 'the outlet itself') : `${tame(mention.voice || SOURCES[mention.kind])}${mention.kind === 'unnamed' ? ' (unnamed)' : ''}`);

const Report = ({ mention }) => html`<div class="small"><a href=${link(mention)}>${tame(mention.document.outlet || mention.document.id)}, ${day(mention.document.published)}</a> <${Status} status=${mention.status} />, says ${voice(mention)}
  <div class="quiet">“${tame(mention.sentence)}”</div>${mention.copy && html`<div class="quiet">↳ ${mention.copy.kind} of ${tame(mention.copy.document)}: ${tame(mention.copy.why)}</div>`}</div>`;

/** The originals, and below each what was taken from it, however often it was passed on. */
function Tree({ mentions, of = null, seen = new Set() }) {
  const held = new Set(mentions.map((one) => one.document.id));
  const here = mentions.filter((one) => !seen.has(one) && (of ? one.copy?.document === of : !one.copy || !held.has(one.copy.document)));
  here.forEach((one) => seen.add(one));
  if (!here.length) return null;
  return html`<ul class="tree">${here.map((one) => html`<li key=${link(one)}><${Report} mention=${one} /><${Tree} mentions=${mentions} of=${one.document.id} seen=${seen} /></li>`)}</ul>`;
}

function Case({ found }) {
  const sides = group(found.mentions, (one) => one.status);
  return html`<section class="panel case"><h2><${Quad} quad=${found.quad} /> ${found.type}: ${found.actors.map(tame).join(', ') || 'somebody'}${found.recipients.length ? ` → ${found.recipients.map(tame).join(', ')}` : ''}</h2>
    <p class="quiet">${[found.text, days(found.from, found.to), tame(found.place)].filter(Boolean).join(' · ')}</p>
    <h3>Course</h3><p class="row">${found.course.map((step, i) => html`<span key=${i}>${i ? '→ ' : ''}${day(step.day)} <${Status} status=${step.status} /></span>`)}${found.course.length ? '' : html`<span class="quiet">no report has a day</span>`}</p>
    ${found.disputed && html`<h3 class="bad">Disputed: who says what</h3><div class="columns">${sides.map(([status, all]) => html`<div class="panel" key=${status}><${Status} status=${status} />${group(all, voice).map(([who, said]) => html`<p class="small" key=${who}><strong>${who}</strong>: “${tame(said[0].sentence)}”</p>`)}</div>`)}</div>`}
    <h3>Reports by origin</h3>${group(found.mentions, (one) => one.origin).map(([origin, all]) => html`<div key=${origin}><h4>Origin ${origin} <span class="quiet small">${plural(all.length, 'mention')}</span></h4><${Tree} mentions=${all} /></div>`)}
  </section>`;
}

export function CasesView({ path, parameters }) {
  const { value, error } = useAnswer(`/api/cases?${searchOf(changed(parameters, { sort: null }))}`);
  const cases = value?.cases || [];
  const chosen = cases.find((one) => one.id === parameters.get('case')) || cases[0];
  const choose = (id) => go(href(path, changed(parameters, { case: id })));
  return html`<div class="frame"><${Facets} path=${path} parameters=${parameters} /><main class="stage" id="main"><h1 class="hidden-text">Cases</h1>
    <div class="bar"><${SearchBox} path=${path} parameters=${parameters} /><span class="total">${value ? plural(cases.length, 'case') : ''}</span><span class="grow"></span>
      <${ExportMenu} links=${[['JSON', '', () => save('cases.json', 'application/json', JSON.stringify(value, null, 1))]]} /></div>
    <${Chips} path=${path} parameters=${parameters} /><${Problem} error=${error} />
    ${value && !value.all && html`<p class="notice">The newest ${value.documents} documents of this search were held against each other; narrow it down for others.</p>`}
    <div class="cases"><ul class="list" aria-label="Cases">${cases.map((one) => html`<li key=${one.id}><button class="case-line" aria-pressed=${chosen === one} onClick=${() => choose(one.id)}><strong><${Quad} quad=${one.quad} /> ${one.type}</strong> ${one.actors.map(tame).join(', ')}${one.recipients.length ? ` → ${one.recipients.map(tame).join(', ')}` : ''}<span class="quiet small">${one.text}${one.disputed ? ', disputed' : ''}</span></button></li>`)}</ul>
      ${chosen && html`<${Case} found=${chosen} />`}</div>
    ${value && !cases.length && html`<p class="quiet">No case in these documents.</p>`}
  </main></div>`;
}
