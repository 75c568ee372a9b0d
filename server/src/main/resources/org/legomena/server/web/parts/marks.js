// Marked words: spans count code points of the whole text, as everywhere in the API.
import { html } from './html.js';

/** Cuts a text by code points; texts without surrogates are cut at once. */
export function cutter(text) {
  const plain = !/[\ud800-\udfff]/.test(text);
  const points = plain ? null : Array.from(text);
  return {
    slice: (start, end) =>
      plain ? text.slice(start, end) : points.slice(start, end).join(''),
    length: plain ? text.length : points.length,
  };
}

/** Stretches between all borders of marks, each with the marks that cover it. */
export function stretches(start, end, marks) {
  const borders = new Set([start, end]);
  for (const { span } of marks) {
    if (span[0] > start && span[0] < end) borders.add(span[0]);
    if (span[1] > start && span[1] < end) borders.add(span[1]);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const ordered = [...marks].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const open = [];
  let next = 0;
  return sorted.slice(0, -1).map((from, i) => {
    while (next < ordered.length && ordered[next].span[0] <= from) open.push(ordered[next++]);
    for (let k = open.length - 1; k >= 0; k--) if (open[k].span[1] <= from) open.splice(k, 1);
    return { from, to: sorted[i + 1], marks: [...open] };
  });
}

const RANK = ['trigger', 'time', 'place', 'number', 'cue', 'source', 'recipient', 'actor'];
const NAMED = { trigger: 'act', actor: 'who', recipient: 'to whom', source: 'says', time: 'when', place: 'where', number: 'how many' };

/** One sentence with its marked words; what each is is written small before its first word. */
export function Marked({ evidence }) {
  const [start] = evidence.span;
  const text = cutter(evidence.text);
  const told = new Set();
  return html`<p class="sentence" dir="auto">${stretches(start, evidence.span[1], evidence.marks).map(
    (part) => {
      const words = text.slice(part.from - start, part.to - start);
      if (!part.marks.length) return words;
      const kinds = RANK.filter((kind) => part.marks.some((mark) => mark.kind === kind));
      const begins = kinds.filter((kind) => NAMED[kind] && !told.has(kind) &&
        part.marks.some((mark) => mark.kind === kind && mark.span[0] === part.from));
      begins.forEach((kind) => told.add(kind));
      return html`<mark class=${kinds.map((kind) => `m-${kind}`).join(' ')} data-label=${begins.map((kind) => NAMED[kind]).join(' · ')}>${words}</mark>`;
    },
  )}</p>`;
}
