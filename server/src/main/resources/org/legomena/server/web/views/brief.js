// A brief: events collected, put in order, with own sentences between them, every claim with its footnote.
import { html, useEffect, useState } from '../parts/html.js';
import { ExportMenu, Problem, Status, Quad, save } from '../parts/small.js';
import { EMPTY, keep, loadBrief } from '../parts/shelf.js';
import { STATUSES, day, tame } from '../parts/words.js';

const ID = 'brief';

/** One sentence that says what is reported, by whom it is said, and how firmly. */
export function claim(item) {
  const who = item.actors.join(', ') || 'Somebody';
  const whom = item.recipients.length ? ` → ${item.recipients.join(', ')}` : '';
  const source = item.source ? `, according to ${item.source}` : '';
  return tame(`${who}${whom}: ${item.type.toLowerCase()} (“${item.words}”), ${STATUSES[item.status].word}${source}.`);
}

const origin = (item) => [item.document.outlet, day(item.document.published), item.document.title || item.document.id].filter(Boolean).map(tame).join(', ');
const noted = (items) => { let number = 0; return items.map((item) => (item.kind === 'event' ? { ...item, number: ++number } : item)); };
const MARKDOWN = /[\\`*_{}[\]<>#|!~]/g;
const md = (text) => tame(text).replace(MARKDOWN, '\\$&');
const xml = (text) => tame(text).replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function markdown({ title, items }) {
  const all = noted(items);
  const body = all.map((item) => (item.kind === 'text' ? md(item.text) : `${md(claim(item))}[^${item.number}]${item.note ? ` ${md(item.note)}` : ''}`));
  const notes = all.filter((item) => item.number).map((item) => `[^${item.number}]: ${md(origin(item))}: “${md(item.sentence)}”${item.document.url ? ` ${md(item.document.url)}` : ''}`);
  return `# ${md(title)}\n\n${body.join('\n\n')}\n\n${notes.join('\n')}\n`;
}

export function page({ title, items }) {
  const all = noted(items);
  const body = all.map((item) => (item.kind === 'text' ? `<p>${xml(item.text)}</p>` : `<p>${xml(claim(item))}<sup><a href="#n${item.number}" id="r${item.number}">${item.number}</a></sup> ${xml(item.note || '')}</p>`)).join('\n');
  const notes = all.filter((item) => item.number).map((item) => `<li id="n${item.number}">${xml(origin(item))}: “${xml(item.sentence)}” <a href="#r${item.number}">↩</a></li>`).join('\n');
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>${xml(title)}</title>\n<style>body{font:1.1rem/1.55 Georgia,serif;max-width:42rem;margin:3rem auto;padding:0 1rem}ol{font-size:.9rem}</style>\n<h1>${xml(title)}</h1>\n${body}\n<hr>\n<ol>\n${notes}\n</ol></html>\n`;
}

function Item({ item, at, last, onMove, onDrop, onEdit }) {
  return html`<li class="brief-item"><div class="handles"><button aria-label="Move up" disabled=${!at} onClick=${() => onMove(-1)}>↑</button><button aria-label="Move down" disabled=${last} onClick=${() => onMove(1)}>↓</button><button aria-label="Take out" onClick=${onDrop}>✕</button></div>
    ${item.kind === 'text' ? html`<label class="form"><span class="small">Own words</span><textarea value=${item.text} onChange=${(event) => onEdit({ text: event.target.value })}></textarea></label>`
      : html`<div><p><${Quad} quad=${item.quad} /> <strong>${claim(item)}</strong> <${Status} status=${item.status} /></p>
        <p class="quiet"><sup>${item.number}</sup> <a href="/document?${new URLSearchParams({ id: item.document.id, event: item.event })}">${origin(item)}</a>: “${tame(item.sentence)}”</p>
        <label class="small form">Own sentence after it <input value=${item.note} onChange=${(event) => onEdit({ note: event.target.value })} /></label></div>`}</li>`;
}

export function BriefView() {
  const [kept, setKept] = useState(null);
  const [error, setError] = useState(null);
  const load = () => loadBrief(ID).then(setKept, setError);
  useEffect(() => { load(); }, []);
  const change = (value) => keep('briefs', ID, value, kept.revision).then((next) => { setKept(next); setError(null); }, (problem) => { setError(problem); load(); });
  if (!kept) return html`<main class="page" id="main"><${Problem} error=${error} /></main>`;
  const { value } = kept;
  const items = noted(value.items);
  const put = (list) => change({ ...value, items: list });
  const move = (at, step) => { const list = [...value.items]; const [item] = list.splice(at, 1); list.splice(at + step, 0, item); put(list); };
  return html`<main class="page" id="main"><h1 class="hidden-text">Brief</h1>
    <div class="bar"><label class="grow form"><span class="small">Title</span><input value=${value.title} onChange=${(event) => change({ ...value, title: event.target.value || 'Brief' })} /></label>
      <button onClick=${() => put([...value.items, { kind: 'text', text: '' }])}>Add own words</button>
      <${ExportMenu} links=${[['Markdown', '', () => save('brief.md', 'text/markdown', markdown(value))], ['HTML', '', () => save('brief.html', 'text/html', page(value))], ['Print, or PDF', '', () => print()]]} />
      <button disabled=${!items.length} onClick=${() => change(EMPTY)}>Start anew</button></div>
    <${Problem} error=${error} />
    ${items.length ? html`<ol class="list">${items.map((item, at) => html`<${Item} key=${`${at}${item.event || ''}${item.document?.id || ''}`} item=${item} at=${at} last=${at === items.length - 1} onMove=${(step) => move(at, step)} onDrop=${() => put(value.items.filter((_, i) => i !== at))} onEdit=${(edit) => put(value.items.map((one, i) => (i === at ? { ...one, ...edit } : one)))} />`)}</ol>`
      : html`<p class="quiet">Nothing collected yet. Open an event in the <a href="/ledger">ledger</a> and choose “Add to brief”.</p>`}
  </main>`;
}
