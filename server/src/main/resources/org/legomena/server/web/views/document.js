// A document as it was published, with everything found in it marked, and its events beside it.
import { html, useState, useEffect, useMemo, useRef } from '../parts/html.js';
import { changed, go, href } from '../parts/route.js';
import { cutter, stretches } from '../parts/marks.js';
import { Facts } from '../parts/evidence.js';
import { Actors, ExportMenu, Problem, Status, Type, save, sourceText, toast, useAnswer } from '../parts/small.js';
import { collect } from '../parts/shelf.js';
import { day, days, tame } from '../parts/words.js';

const LAYERS = { trigger: ['Events', '--trigger'], actor: ['Actors', '--who'], place: ['Places', '--where'], time: ['Times', '--when'], attribution: ['Who says so', '--says'] };

function layersOf(answer) {
  return [
    ...answer.events.map((event) => ({ kind: 'trigger', span: event.trigger, event: event.id, title: event.type })),
    ...answer.actors.flatMap(({ what, mentions }) => mentions.map((span) => ({ kind: 'actor', span, title: what.name }))),
    ...answer.places.flatMap(({ what, mentions }) => mentions.map((span) => ({ kind: 'place', span, title: [what.name, what.country].filter(Boolean).join(', ') }))),
    ...answer.times.map((time) => ({ kind: 'time', span: time.span, title: days(time.from, time.to) || time.value })),
    ...answer.attributions.flatMap((said) => [
      ...said.source.map((span) => ({ kind: 'attribution', part: 'source', span, title: 'source' })),
      ...said.cues.map((span) => ({ kind: 'attribution', part: 'cue', span, title: 'credits the source' })),
      ...said.content.map((span) => ({ kind: 'attribution', part: 'content', span, title: 'what is credited' })),
    ]),
  ];
}

function Text({ answer, shown, lit, onLight, onChoose }) {
  const parts = useMemo(() => {
    const cut = cutter(answer.text);
    const marks = layersOf(answer).filter((mark) => shown.includes(mark.kind));
    return stretches(0, cut.length, marks).map((part) => ({ ...part, words: cut.slice(part.from, part.to) }));
  }, [answer, shown.join()]);
  return html`<div class="text" dir="auto">${parts.map((part) => {
    if (!part.marks.length) return part.words;
    const event = part.marks.find((mark) => mark.event)?.event;
    const kinds = part.marks.map((mark) => (mark.part && mark.part !== 'content' ? `m-${mark.part}` : `m-${mark.kind}`));
    return html`<mark class="${[...new Set(kinds)].join(' ')}${event && event === lit ? ' lit' : ''}" title=${[...new Set(part.marks.map((mark) => tame(mark.title)))].join(' · ')} data-event=${event}
      onMouseEnter=${event && (() => onLight(event))} onClick=${event && (() => onChoose(event))}>${part.words}</mark>`;
  })}</div>`;
}

function Card({ event, lit, open, onLight, onChoose, onChange }) {
  return html`<div class="card q-${event.quad}${lit ? ' lit' : ''}" data-card=${event.id} onMouseEnter=${() => onLight(event.id)}>
    <div class="line" role="button" tabindex="0" aria-expanded=${open} onClick=${onChoose} onKeyDown=${(key) => key.key === 'Enter' && key.target === key.currentTarget && onChoose()}>
      <span><${Type} event=${event} /></span><${Status} status=${event.status} /><span class="quiet">“${tame(event.words)}”</span>
    </div>
    <div class="small"><${Actors} entities=${event.actors} />${event.recipients.length ? html` → <${Actors} entities=${event.recipients} />` : ''}${sourceText(event.source) ? html` <span class="quiet">· says ${sourceText(event.source)}</span>` : ''}</div>
    ${open && html`<${Facts} event=${event} onChange=${onChange} /><button class="small" onClick=${() => collect(event).then(() => toast('Put into the brief', { label: 'Open it', run: () => go('/brief') }))}>Add to brief</button>`}
  </div>`;
}

/** Keeps the list at the event whose trigger is nearest to the upper third of the window. */
function useStep(answer) {
  useEffect(() => {
    if (!answer) return undefined;
    let waiting = false;
    const step = () => {
      waiting = false;
      const aside = document.querySelector('.aside');
      const marks = [...document.querySelectorAll('.text mark[data-event]')];
      if (!aside || !marks.length || aside.matches(':hover') || aside.contains(document.activeElement)) return;
      const line = innerHeight / 3;
      const best = marks.reduce((one, other) => (Math.abs(other.getBoundingClientRect().top - line) < Math.abs(one.getBoundingClientRect().top - line) ? other : one));
      const card = aside.querySelector(`[data-card="${CSS.escape(best.dataset.event)}"]`);
      if (card) aside.scrollTop += card.getBoundingClientRect().top - aside.getBoundingClientRect().top - aside.clientHeight / 3;
    };
    const onScroll = () => {
      if (!waiting) requestAnimationFrame(step);
      waiting = true;
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, [answer]);
}

export function DocumentView({ path, parameters }) {
  const id = parameters.get('id');
  const chosen = parameters.get('event');
  const shown = (parameters.get('show') || 'trigger,actor,place,time,attribution').split(',');
  const [turn, setTurn] = useState(0);
  const [lit, setLit] = useState(chosen);
  const { value: answer, error } = useAnswer(`/api/document?id=${encodeURIComponent(id || '')}`, turn);
  useStep(answer);
  useEffect(() => {
    if (!answer || !chosen) return;
    setLit(chosen);
    document.querySelector(`.text mark[data-event="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'center' });
    document.querySelector(`[data-card="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [!answer, chosen]);
  if (error) return html`<main class="page" id="main"><${Problem} error=${error} /></main>`;
  if (!answer) return html`<main class="page" id="main"><p class="quiet">Reading…</p></main>`;
  const set = (changes) => go(href(path, changed(parameters, changes)), { replace: true });
  const flip = (layer) => set({ show: Object.keys(LAYERS).filter((one) => (one === layer ? !shown.includes(one) : shown.includes(one))).join() || 'none' });
  const { document: doc } = answer;
  return html`<div class="document">
    <main id="main"><article>
      <h1 dir="auto">${tame(doc.title || doc.id)}</h1>
      <p class="quiet">${[doc.outlet, day(doc.published), answer.author].filter(Boolean).map(tame).join(' · ')}${doc.url && /^https?:/i.test(doc.url) ? html` · <a href=${doc.url} target="_blank" rel="noreferrer noopener">original</a>` : ''}</p>
      ${answer.warnings.map((warning) => html`<div class="notice">${warning}</div>`)}
      <div class="toggles" role="group" aria-label="What is marked">${Object.entries(LAYERS).map(([layer, [name, colour]]) => html`
        <button key=${layer} aria-pressed=${shown.includes(layer)} onClick=${() => flip(layer)}><span class="swatch" style=${{ background: `var(${colour})` }}></span>${name}</button>`)}
        <span class="grow"></span>
        <${ExportMenu} links=${[['JSON', '', () => save(`${doc.id}.json`, 'application/json', JSON.stringify(answer, null, 1))], ['Events as CSV', `/api/events.csv?${new URLSearchParams({ document: doc.id })}`]]} />
      </div>
      <${Text} answer=${answer} shown=${shown} lit=${lit} onLight=${setLit} onChoose=${(event) => set({ event })} />
    </article></main>
    <aside class="aside" aria-label="Events of this document"><h2>${answer.events.length} ${answer.events.length === 1 ? 'event' : 'events'}</h2>
      ${answer.events.map((event) => html`<${Card} key=${event.id} event=${event} lit=${lit === event.id} open=${chosen === event.id} onLight=${setLit} onChoose=${() => set({ event: chosen === event.id ? null : event.id })} onChange=${() => setTurn((count) => count + 1)} />`)}
    </aside>
  </div>`;
}
