// Everything people have changed, the latest first; each can be taken back.
import { html, useState } from '../parts/html.js';
import { undo } from '../parts/correct.js';
import { ExportMenu, Problem, save, useAnswer } from '../parts/small.js';
import { tame } from '../parts/words.js';

const when = (instant) => instant.slice(0, 16).replace('T', ' ');

export function CorrectionsView() {
  const [turn, setTurn] = useState(0);
  const { value, error } = useAnswer('/api/corrections', turn);
  return html`<main class="page wide" id="main"><div class="bar"><h1>Corrections</h1><span class="grow"></span><${ExportMenu} links=${[['JSON', '', () => save('corrections.json', 'application/json', JSON.stringify(value, null, 1))]]} /></div>
    <p class="quiet">What the coder found is kept; corrections are laid over it, and stay when a document is coded anew.</p><${Problem} error=${error} />
    ${value && (value.corrections.length ? html`<div class="table-wrap"><table class="events"><thead><tr><th scope="col">When (UTC)</th><th scope="col">Who</th><th scope="col">Where</th><th scope="col">What</th><th scope="col">Why</th><th scope="col"><span class="hidden-text">Undo</span></th></tr></thead>
      <tbody>${value.corrections.map((one) => html`<tr key=${one.key}><td>${when(one.at)}</td><td>${tame(one.by)}</td><td>${one.document ? html`<a href="/document?${new URLSearchParams({ id: one.document })}">“${tame(one.words || one.document)}”</a>` : html`<a href="/actors?key=${one.actor}">actor ${one.actor}</a>`}</td><td title=${one.what}>${one.undoneAt ? html`<s>${tame(one.what)}</s>` : tame(one.what)}</td><td>${tame(one.why || '')}</td>
        <td>${one.undoneAt ? html`<span class="quiet">taken back ${when(one.undoneAt)}</span>` : html`<button onClick=${() => undo(one.key, () => setTurn((count) => count + 1))}>Undo</button>`}</td></tr>`)}</tbody></table></div>`
      : html`<p class="quiet">None yet. Open an event and choose ✎ beside a cell.</p>`)}
  </main>`;
}
