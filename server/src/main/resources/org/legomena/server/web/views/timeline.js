// Events by their own time, or by their publication: how many, and each as a bar when one is near.
import { html, useMemo, useRef } from '../parts/html.js';
import { changed, go, href, searchOf } from '../parts/route.js';
import { Legend, d3, useWidth } from '../parts/charts.js';
import { Facets } from '../parts/facets.js';
import { Chips, SearchBox } from '../parts/search.js';
import { ExportMenu, Problem, save, saveSvg, useAnswer } from '../parts/small.js';
import { SomeEvents } from '../parts/some.js';
import { QUADS, STATUSES, days as daysText, names, tame } from '../parts/words.js';

const DAY = 86400000;
const MARGIN = { left: 44, right: 16, top: 10, bottom: 24 };
const ROW = 15;
const MOST_BARS = 300;
const date = (text) => new Date(`${text}T00:00:00Z`);
const iso = (when) => when.toISOString().slice(0, 10);

/** The unit that gives bars some pixels wide. */
function unit(from, to, width) {
  const perDay = width / ((to - from) / DAY);
  if (perDay > 6) return d3.utcDay;
  if (perDay > 1) return d3.utcWeek;
  return perDay > 0.2 ? d3.utcMonth : d3.utcYear;
}

function stacked(days, step) {
  const bins = d3.rollup(days, (group) => Object.fromEntries(Object.keys(QUADS).map((quad) => [quad, d3.sum(group, (one) => one.quads[quad] || 0)])), (one) => +step.floor(date(one.day)));
  return [...bins].map(([start, quads]) => {
    let total = 0;
    const parts = Object.keys(QUADS).map((quad) => ({ quad, from: total, to: (total += quads[quad]) })).filter((part) => part.to > part.from);
    return { start: new Date(start), end: step.offset(new Date(start), 1), total, parts };
  });
}

function Axis({ x, height }) {
  return html`<g class="axis">${x.ticks(8).map((tick) => html`<g key=${+tick} transform="translate(${x(tick)},${height})"><line y2="5" stroke="currentColor" /><text y="17" text-anchor="middle">${x.tickFormat(8)(tick)}</text></g>`)}</g>`;
}

function Histogram({ days, from, to, width, onZoom }) {
  const height = 190;
  const x = d3.scaleUtc([from, to], [MARGIN.left, width - MARGIN.right]);
  const bins = stacked(days.filter((one) => date(one.day) >= from && date(one.day) <= to), unit(from, to, width));
  const y = d3.scaleLinear([0, d3.max(bins, (bin) => bin.total) || 1], [height - MARGIN.bottom, MARGIN.top]).nice(4);
  return html`<svg viewBox="0 0 ${width} ${height}" height=${height} role="group" aria-label="Events over time">
    ${y.ticks(4).filter(Number.isInteger).map((tick) => html`<g key=${tick} transform="translate(0,${y(tick)})"><line x1=${MARGIN.left} x2=${width - MARGIN.right} stroke="var(--line)" /><text x=${MARGIN.left - 6} dy="0.32em" text-anchor="end">${tick}</text></g>`)}
    ${bins.map((bin) => html`<g key=${+bin.start} role="button" tabindex="0" aria-label="${iso(bin.start)}: ${bin.total} events" class="bin" onClick=${() => onZoom(bin)} onKeyDown=${(event) => event.key === 'Enter' && onZoom(bin)}>
      <title>${daysText(iso(bin.start), iso(new Date(bin.end - DAY)))}: ${bin.total} events</title>
      ${bin.parts.map((part) => html`<rect key=${part.quad} class="fill-${part.quad}" x=${x(bin.start) + 0.5} width=${Math.max(1.5, Math.min(x(bin.end), width - MARGIN.right) - x(bin.start) - 1)} y=${y(part.to)} height=${y(part.from) - y(part.to)} />`)}</g>`)}
    <${Axis} x=${x} height=${height - MARGIN.bottom} /></svg>`;
}

const label = (event) => tame(`${event.type} ${names(event.actors)}`).slice(0, 34);

/** Rows so that no two bars of one row touch. */
function lanes(events, x) {
  const ends = [];
  return events.map((event) => {
    const start = x(date(event.time.from));
    const end = Math.max(x(new Date(+date(event.time.to) + DAY)), start + 5);
    const words = 8 + 6.4 * label(event).length;
    let row = ends.findIndex((taken) => taken < start - 4);
    if (row < 0) row = ends.push(0) - 1;
    ends[row] = end + words;
    return { event, start, end, row };
  });
}

function Bars({ events, from, to, width, chosen, onChoose }) {
  const x = d3.scaleUtc([from, to], [MARGIN.left, width - MARGIN.right]);
  const placed = lanes(events, x);
  const height = (d3.max(placed, (one) => one.row) + 1 || 1) * ROW + MARGIN.bottom + 8;
  return html`<svg viewBox="0 0 ${width} ${height}" height=${height} role="group" aria-label="Events as bars">
    <defs><linearGradient id="open"><stop offset="0" stop-color="#fff" /><stop offset="1" stop-color="#fff" stop-opacity="0" /></linearGradient><mask id="open-ended" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#open)" /></mask></defs>
    ${placed.map(({ event, start, end, row }) => {
      const open = event.status === 'planned' || event.status === 'ongoing';
      const key = `${event.document.id}#${event.id}`;
      const left = Math.max(start, 2);
      return html`<g key=${key} class="bar-event" role="button" tabindex="0" transform="translate(0,${row * ROW + 4})" onClick=${() => onChoose(event)} onKeyDown=${(press) => press.key === 'Enter' && onChoose(event)} aria-label="${STATUSES[event.status].sign} ${label(event)}, ${STATUSES[event.status].word}, ${daysText(event.time.from, event.time.to)}">
        <title>${event.type} (${STATUSES[event.status].word}) ${daysText(event.time.from, event.time.to)}: ${event.evidence.text}</title>
        <rect class="fill-${event.quad} ${chosen === key ? 'chosen' : ''}" x=${left} width=${Math.max(4, end - left)} height="10" rx="2" opacity=${event.status === 'happened' ? 1 : 0.55} />
        ${open && html`<rect class="fill-${event.quad}" x=${end} width="26" height="10" mask="url(#open-ended)" opacity="0.55" />`}
        <text x=${end + (open ? 12 : 4)} y="9">${STATUSES[event.status].sign} ${label(event)}</text></g>`;
    })}<${Axis} x=${x} height=${height - MARGIN.bottom} /></svg>`;
}

export function TimelineView({ path, parameters }) {
  const [box, width] = useWidth();
  const drawn = useRef(null);
  const by = parameters.get('by') === 'published' ? 'published' : 'happened';
  const search = searchOf(changed(parameters, { sort: null }));
  const answer = useAnswer(`/api/days?${searchOf(changed(parameters, { sort: null }), { by })}`);
  const days = answer.value?.days || [];
  const extent = useMemo(() => (days.length ? [date(days[0].day), new Date(+date(days[days.length - 1].day) + DAY)] : null), [answer.value]);
  const set = (changes) => go(href(path, changed(parameters, changes)));
  const within = extent && [parameters.get('from') ? date(parameters.get('from')) : extent[0], parameters.get('to') ? date(parameters.get('to')) : extent[1]];
  const period = within && `${iso(within[0])}..${iso(within[1])}`;
  const bars = useAnswer(within && by === 'happened' ? `/api/events?${searchOf(changed(parameters, { happened: period, sort: 'time' }), { limit: MOST_BARS })}` : null);
  const timed = (bars.value?.events || []).filter((event) => event.time?.from && date(event.time.to) >= within[0]);
  const chosen = parameters.get('chosen');
  const zoom = (bin) => set({ from: iso(bin.start), to: iso(bin.end), chosen: null });
  const scale = (factor) => {
    const [from, to] = within;
    const middle = (+from + +to) / 2;
    const half = Math.max(DAY * 3, ((to - from) / 2) * factor);
    set({ from: iso(new Date(Math.max(middle - half, +extent[0]))), to: iso(new Date(Math.min(middle + half, +extent[1]))) });
  };
  const move = (share) => {
    const shift = (within[1] - within[0]) * share;
    set({ from: iso(new Date(+within[0] + shift)), to: iso(new Date(+within[1] + shift)) });
  };
  return html`<div class="frame"><${Facets} path=${path} parameters=${parameters} /><main class="stage" id="main"><h1 class="hidden-text">Timeline</h1>
    <div class="bar"><${SearchBox} path=${path} parameters=${parameters} />
      <div class="row" role="group" aria-label="Time shown"><button aria-pressed=${by === 'happened'} onClick=${() => set({ by: null, from: null, to: null })}>When it happens</button><button aria-pressed=${by === 'published'} onClick=${() => set({ by: 'published', from: null, to: null })}>When it was published</button></div>
      <div class="row" role="group" aria-label="Zoom"><button aria-label="Earlier" disabled=${!within} onClick=${() => move(-0.5)}>←</button><button aria-label="Zoom in" disabled=${!within} onClick=${() => scale(0.5)}>+</button><button aria-label="Zoom out" disabled=${!within} onClick=${() => scale(2)}>−</button><button aria-label="Later" disabled=${!within} onClick=${() => move(0.5)}>→</button><button onClick=${() => set({ from: null, to: null })}>All</button></div>
      <${ExportMenu} links=${[['SVG', '', () => saveSvg(drawn.current.querySelector('svg'), 'timeline.svg')], ['Days as JSON', '', () => save('days.json', 'application/json', JSON.stringify(answer.value))], ['CSV', `/api/events.csv?${search}`]]} /></div>
    <${Chips} path=${path} parameters=${parameters} /><${Problem} error=${answer.error} />
    <${Legend}><span>fading end: open-ended</span><span>pale: not (yet) done</span>${within && html`<strong>${daysText(iso(within[0]), iso(within[1]))}</strong>`}<//>
    <div class="chart" ref=${box}><div ref=${drawn}>${within && html`<${Histogram} days=${days} from=${within[0]} to=${within[1]} width=${width} onZoom=${zoom} />`}
      ${timed.length > 0 && html`<${Bars} events=${timed} from=${within[0]} to=${within[1]} width=${width} chosen=${chosen} onChoose=${(event) => set({ chosen: `${event.document.id}#${event.id}` })} />`}</div></div>
    ${answer.value && !days.length && html`<p class="quiet">None of these events has a day of its own; look at them by publication.</p>`}
    ${timed.length >= MOST_BARS && html`<p class="quiet small">The first ${MOST_BARS} are drawn as bars; zoom in for others.</p>`}
    ${chosen && html`<${SomeEvents} title="Events of this document at this time" search=${searchOf(changed(parameters, { document: chosen.split('#')[0], sort: null }))} />`}
    ${!chosen && parameters.get('from') && html`<${SomeEvents} title="Events of this time" search=${searchOf(changed(parameters, { [by]: period, sort: null }))} />`}
  </main></div>`;
}
