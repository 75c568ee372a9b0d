// An empty ledger: one click loads the samples.
import { html, useState } from '../parts/html.js';
import { post } from '../parts/api.js';
import { Problem } from '../parts/small.js';
import { Progress, start } from './add.js';

export function WelcomeView({ about, onDone }) {
  const [states, setStates] = useState([]);
  const [error, setError] = useState(null);
  const load = () => start(post('/api/additions/samples'), (state) => setStates([state])).then(onDone, setError);
  return html`<main class="welcome" id="main"><h1>This ledger is empty</h1>
    <p>Give it news, and it records who is reported to have done what to whom, where and when, according to whom, and how firmly – each with the words it stands on.</p>
    <div class="row">${about.samples && html`<button class="primary" disabled=${!!states.length} onClick=${load}>Load the samples</button>`}<a href="/add">Add your own</a></div>
    <${Problem} error=${error} />${!!states.length && html`<${Progress} states=${states} />`}
  </main>`;
}
