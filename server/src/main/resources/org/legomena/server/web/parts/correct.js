// Corrects one cell in place. Every correction can be undone at once, or later from the history.
import { html, useState, useEffect, useRef } from './html.js';
import { get, post } from './api.js';
import { toast, useAnswer, Problem } from './small.js';
import { STATUSES, SOURCES, QUADS, tame, codes } from './words.js';

const NAME = 'legomena.name';

/** Who corrects; asked once, kept in this browser. */
export function corrector() {
  try {
    return localStorage.getItem(NAME) || '';
  } catch {
    return '';
  }
}
export const setCorrector = (name) => localStorage.setItem(NAME, name);

export async function undo(key, onChange) {
  await post(`/api/corrections/${key}/undo`, { by: corrector() || 'me' });
  toast('Taken back');
  onChange?.();
}

/** Sends a correction, and offers to undo it. */
export async function correct(kind, change, onChange) {
  const made = await post(`/api/corrections/${kind}`, { by: corrector() || 'me', ...change });
  toast('Corrected', { label: 'Undo', run: () => undo(made.key, onChange) });
  onChange?.();
}

/** Chooses actors of the ledger by name. */
export function ActorPicker({ chosen, onChange, most = 20 }) {
  const [text, setText] = useState('');
  const [found, setFound] = useState([]);
  useEffect(() => {
    if (!text.trim()) return setFound([]);
    const stop = new AbortController();
    const timer = setTimeout(() => get(`/api/actors?name=${encodeURIComponent(text)}`, stop.signal).then((answer) => setFound(answer.actors.slice(0, 8)), () => {}), 120);
    return () => { clearTimeout(timer); stop.abort(); };
  }, [text]);
  const add = (actor) => { onChange([...chosen.filter((one) => one.key !== actor.key), actor].slice(-most)); setText(''); };
  return html`<div>
    <div class="chips">${chosen.map((actor) => html`<button type="button" key=${actor.key} onClick=${() => onChange(chosen.filter((one) => one !== actor))}>${tame(actor.name)} ✕</button>`)}</div>
    <input class="picker" type="search" aria-label="Find an actor by name" placeholder="Find an actor by name" value=${text} onInput=${(event) => setText(event.target.value)} />
    <ul class="list">${found.map((actor) => html`<li key=${actor.key}><button type="button" class="plain" onClick=${() => add(actor)}>${tame(actor.name)}</button> <span class="code">${codes(actor)}</span> <span class="quiet small">${actor.documents} documents</span></li>`)}</ul>
  </div>`;
}

const choice = (options, value, onChange, label) => html`<select aria-label=${label} value=${value} onChange=${(event) => onChange(event.target.value)}>
  ${options.map(([one, word]) => html`<option key=${one} value=${one}>${word}</option>`)}</select>`;

/** The form for one field; draft is what is sent. */
function Field({ field, event, draft, set, about }) {
  switch (field) {
    case 'type': {
      const type = about?.types.find((one) => one.name === draft.type);
      return html`${choice((about?.types || []).map((one) => [one.name, `${QUADS[one.quad].sign} ${one.name}`]), draft.type, (value) => set({ type: value, modes: [] }), 'Type')}
        <div class="row">${type?.modes.map((mode) => html`<label class="row" key=${mode}><input type="checkbox" checked=${draft.modes.includes(mode)} onChange=${(change) => set({ ...draft, modes: type.modes.filter((one) => (one === mode ? change.target.checked : draft.modes.includes(one))) })} /> ${mode}</label>`)}</div>`;
    }
    case 'status':
      return choice(Object.entries(STATUSES).map(([value, { sign, word }]) => [value, `${sign} ${word}`]), draft.status, (status) => set({ status }), 'Status');
    case 'actors':
    case 'recipients':
      return html`<${ActorPicker} chosen=${draft.chosen} onChange=${(chosen) => set({ chosen })} />`;
    case 'source':
      return html`${choice(Object.entries(SOURCES), draft.kind, (kind) => set({ ...draft, kind }), 'Kind of source')}
        ${draft.kind === 'author' ? '' : html`<${ActorPicker} most=${1} chosen=${draft.chosen} onChange=${(chosen) => set({ ...draft, chosen })} />`}`;
    case 'time':
      return html`<div class="pair"><label>First day <input type="date" value=${draft.from} onInput=${(change) => set({ ...draft, from: change.target.value })} /></label><label>Last day <input type="date" value=${draft.to} onInput=${(change) => set({ ...draft, to: change.target.value })} /></label></div>`;
    default:
      return html`<label>Place; none if empty <input value=${draft.name} onInput=${(change) => set({ ...draft, name: change.target.value })} /></label><label>Country code <input maxlength="3" value=${draft.country} onInput=${(change) => set({ ...draft, country: change.target.value.toUpperCase() })} /></label>`;
  }
}

const START = {
  type: (event) => ({ type: event.type, modes: event.modes }),
  status: (event) => ({ status: event.status }),
  actors: (event) => ({ chosen: event.actors.filter((actor) => actor.key !== null) }),
  recipients: (event) => ({ chosen: event.recipients.filter((actor) => actor.key !== null) }),
  source: (event) => ({ kind: event.source.kind, chosen: event.source.actor?.key ? [event.source.actor] : [] }),
  time: (event) => ({ from: event.time?.from || '', to: event.time?.to || '' }),
  place: (event) => ({ name: event.place?.name || '', country: event.place?.country || '', latitude: event.place?.latitude ?? null, longitude: event.place?.longitude ?? null, was: event.place?.name }),
};
const SENT = {
  actors: ({ chosen }) => ({ actors: chosen.map((actor) => actor.key) }),
  recipients: ({ chosen }) => ({ actors: chosen.map((actor) => actor.key) }),
  source: ({ kind, chosen }) => ({ kind, actor: kind === 'author' ? null : chosen[0]?.key ?? null }),
  place: ({ was, ...place }) => ({ place: place.name.trim() ? (was === place.name ? place : { name: place.name, country: place.country }) : null }),
};
const TITLES = { type: 'Type', status: 'Status', actors: 'Who', recipients: 'To whom', source: 'According to', time: 'When', place: 'Where' };

export function Dialog({ title, onClose, children }) {
  const box = useRef(null);
  useEffect(() => { box.current.showModal(); }, []);
  return html`<dialog ref=${box} aria-label=${title} onClose=${onClose} onClick=${(event) => event.stopPropagation()} onKeyDown=${(event) => event.stopPropagation()}><h2>${title}</h2>${children}</dialog>`;
}

export function CorrectDialog({ event, field, onClose, onChange }) {
  const [draft, set] = useState(START[field](event));
  const [who, setWho] = useState(corrector());
  const [why, setWhy] = useState('');
  const [error, setError] = useState(null);
  const { value: about } = useAnswer('/api/about');
  const submit = async (submitted) => {
    submitted.preventDefault();
    setCorrector(who);
    try {
      const sent = (SENT[field] || ((all) => all))(draft);
      await correct('event', { document: event.document.id, event: event.id, field, why: why || null, ...sent }, onChange);
      onClose();
    } catch (problem) {
      setError(problem);
    }
  };
  const reject = async () => {
    await correct('event', { document: event.document.id, event: event.id, field: 'reject', why: why || null }, onChange);
    onClose();
  };
  return html`<${Dialog} title="Correct: ${TITLES[field]}" onClose=${onClose}><form class="form" onSubmit=${submit}>
    <p class="quiet small">“${tame(event.words)}” in ${tame(event.document.title || event.document.id)}</p>
    <${Field} field=${field} event=${event} draft=${draft} set=${set} about=${about} />
    <div class="pair"><label>Your name <input required value=${who} onInput=${(change) => setWho(change.target.value)} /></label><label>Reason, if you like <input value=${why} onInput=${(change) => setWhy(change.target.value)} /></label></div>
    <${Problem} error=${error} />
    <div class="row"><button class="primary">Correct</button><button type="button" onClick=${onClose}>Cancel</button><span class="grow"></span><button type="button" onClick=${reject}>This is no event</button></div>
  </form><//>`;
}

/** A value with a button that corrects it. */
export function Cell({ event, field, onChange, children }) {
  const [open, setOpen] = useState(false);
  return html`${children} ${onChange && html`<button class="plain edit small" aria-label="Correct: ${TITLES[field]}" title="Correct" onClick=${(click) => { click.stopPropagation(); setOpen(true); }}>✎</button>`}
    ${open && html`<${CorrectDialog} event=${event} field=${field} onClose=${() => setOpen(false)} onChange=${onChange} />`}`;
}
