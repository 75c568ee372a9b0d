// What people keep in the ledger: briefs and searches.
import { get, send } from './api.js';

export const slug = (name) => name.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'untitled';

export const keep = (kind, id, value, revision) =>
  send('PUT', `/api/${kind}/${id}`, value, revision === undefined ? {} : { 'If-Match': `"${revision}"` });
export const drop = (kind, id) => send('DELETE', `/api/${kind}/${id}`);

export const EMPTY = { title: 'Brief', items: [] };

/** The brief being written, with its revision; an empty one if there is none yet. */
export async function loadBrief(id) {
  const { items } = await get('/api/briefs');
  return items.find((one) => one.id === id) || { id, revision: 0, value: EMPTY };
}

/** Puts an event into a brief; what it says and where it stands is kept with it. */
export async function collect(event, id = 'brief') {
  const kept = await loadBrief(id);
  const { document: doc, evidence, words } = event;
  const item = { kind: 'event', document: doc, event: event.id, type: event.type, quad: event.quad, status: event.status, actors: event.actors.map((one) => one.name), recipients: event.recipients.map((one) => one.name), source: event.source.actor?.name || event.source.text || null, sentence: evidence.text, words, note: '' };
  const there = kept.value.items.some((one) => one.kind === 'event' && one.document.id === doc.id && one.event === event.id);
  if (there) return kept;
  return keep('briefs', id, { ...kept.value, items: [...kept.value.items, item] }, kept.revision);
}
