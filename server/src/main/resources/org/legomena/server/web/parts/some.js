// The events behind a mark of a chart, as a short table.
import { html, useState } from './html.js';
import { Problem, useAnswer } from './small.js';
import { EventTable } from './table.js';
import { count } from './words.js';

const SHORT = ['published', 'status', 'type', 'actors', 'recipients', 'source', 'words'];

export function SomeEvents({ search, title, columns = SHORT, limit = 50 }) {
  const [open, setOpen] = useState(null);
  const [turn, setTurn] = useState(0);
  const { value, error } = useAnswer(`/api/events?${search}${search && '&'}limit=${limit}`, turn);
  const total = useAnswer(`/api/count?${search.replace(/&?sort=[^&]*/, '')}`, turn);
  return html`<section><div class="bar"><h2>${title}</h2><span class="quiet">${total.value ? `${count(total.value.events)} events` : ''}</span><span class="grow"></span><a href="/ledger?${search}">Open in the ledger</a></div>
    <${Problem} error=${error} />${value && html`<${EventTable} events=${value.events} columns=${columns} opened=${open} onOpen=${setOpen} onChange=${() => setTurn((count) => count + 1)} />`}</section>`;
}
