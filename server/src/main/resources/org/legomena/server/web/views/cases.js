// Cases: mentions of one event over all documents, by their origins. Until the ledger groups them, says what there is.
import { html } from '../parts/html.js';

import { SomeEvents } from '../parts/some.js';
import { plural } from '../parts/words.js';

export function CasesView({ about, parameters }) {
  return html`<main class="page wide" id="main"><h1>Cases</h1>
    <p class="notice">This ledger has not grouped its reports into cases. It holds ${about ? `${plural(about.size.events, 'mention')} in ${plural(about.size.documents, 'document')}` : 'mentions'}, each counted by itself; below they stand in the order of their own time.</p>
    <${SomeEvents} title="Mentions by time" search="sort=time" limit=${100} columns=${['time', 'type', 'status', 'actors', 'recipients', 'source', 'outlet', 'words']} />
  </main>`;
}
