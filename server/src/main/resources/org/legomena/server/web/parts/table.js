// The table of events; the ledger's main view, and what other views list events with.
import { html, useState, useEffect, useRef } from './html.js';
import { Actors, Status, Type, sourceText } from './small.js';
import { Evidence } from './evidence.js';
import { cutter } from './marks.js';
import { day, days, tame } from './words.js';

/** A few words around the trigger. */
function Words({ event }) {
  const { span, text } = event.evidence;
  const cut = cutter(text);
  const [start, end] = event.trigger.map((offset) => offset - span[0]);
  const from = Math.max(0, start - 28);
  const before = cut.slice(from, start);
  return html`${from ? '…' : ''}${tame(from ? before.replace(/^\S*\s/, '') : before)}<span class="hit">${tame(cut.slice(start, end))}</span>${tame(cut.slice(end, end + 160))}`;
}

export const COLUMNS = {
  published: ['Published', (event) => day(event.document.published), 'newest'],
  status: ['Status', (event) => html`<${Status} status=${event.status} />`],
  type: ['Type', (event) => html`<${Type} event=${event} />`],
  actors: ['Who', (event) => html`<${Actors} entities=${event.actors} links=${false} />`],
  recipients: ['To whom', (event) => html`<${Actors} entities=${event.recipients} links=${false} />`],
  source: ['According to', (event) => sourceText(event.source) || html`<span class="quiet">outlet</span>`],
  place: ['Where', (event) => event.place && tame(event.place.name)],
  time: ['When', (event) => event.time && (days(event.time.from, event.time.to) || tame(event.time.text)), 'time'],
  words: ['Words', (event) => html`<${Words} event=${event} />`],
  outlet: ['Outlet', (event) => tame(event.document.outlet)],
  title: ['Headline', (event) => tame(event.document.title || event.document.id)],
  confidence: ['Sure', (event) => `${Math.round(event.confidence * 100)} %`, 'confidence'],
};
export const USUAL = ['published', 'status', 'type', 'actors', 'recipients', 'source', 'place', 'time', 'words'];

export const keyOf = (event) => `${event.document.id}#${event.id}`;

function Row({ event, columns, open, onToggle, onChange, actions }) {
  const onKey = (key) => {
    if (key.target !== key.currentTarget) return;
    if (key.key === 'Enter' || key.key === ' ') {
      key.preventDefault();
      onToggle();
    }
  };
  return html`<tr class="event" tabindex="0" aria-level="1" aria-expanded=${open} onClick=${onToggle} onKeyDown=${onKey} data-key=${keyOf(event)}>
      ${columns.map((name) => html`<td key=${name} class="col-${name}">${COLUMNS[name][1](event)}</td>`)}
    </tr>
    ${open && html`<tr class="opened" aria-level="2"><td colspan=${columns.length}><${Evidence} event=${event} onChange=${onChange} actions=${actions?.(event)} /></td></tr>`}`;
}

/** Moves the focus between rows by j, k and the arrow keys. */
function useRowKeys(table) {
  useEffect(() => {
    const onKey = (event) => {
      if (event.target.closest('input, textarea, select, dialog') || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
      if (!step || !table.current) return;
      const rows = [...table.current.querySelectorAll('tr.event')];
      const at = rows.indexOf(document.activeElement);
      const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
      if (next) {
        event.preventDefault();
        next.focus();
        next.scrollIntoView({ block: 'nearest' });
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

export function EventTable({ events, columns = USUAL, opened, onOpen, onChange, sort, onSort, actions }) {
  const table = useRef(null);
  useRowKeys(table);
  return html`<div class="table-wrap"><table class="events" role="treegrid" ref=${table} aria-label="Events">
    <colgroup>${columns.map((name) => html`<col key=${name} class="col-${name}" />`)}</colgroup>
    <thead><tr>${columns.map((name) => {
      const [label, , order] = COLUMNS[name];
      const active = order && (sort === order || (order === 'newest' && (!sort || sort === 'oldest')));
      return html`<th key=${name} scope="col" class="col-${name}" aria-sort=${active ? (sort === 'oldest' || sort === 'time' ? 'ascending' : 'descending') : undefined}>${
        order && onSort ? html`<button onClick=${() => onSort(order === 'newest' && active && sort !== 'oldest' ? 'oldest' : order)}>${label}${active ? (sort === 'oldest' || sort === 'time' ? ' ↑' : ' ↓') : ''}</button>` : label}</th>`;
    })}</tr></thead>
    <tbody>${events.map((event) => {
      const key = keyOf(event);
      return html`<${Row} key=${key} event=${event} columns=${columns} open=${opened === key} onToggle=${() => onOpen(opened === key ? null : key)} onChange=${onChange} actions=${actions} />`;
    })}</tbody>
  </table></div>`;
}
