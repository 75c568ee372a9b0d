// What an event stands on: its sentence with the words marked, and everything recorded of it.
import { html } from './html.js';
import { Marked } from './marks.js';
import { Actors, Status, Type, documentHref, sourceText } from './small.js';
import { days, quantity, SOURCES, tame } from './words.js';
import { Cell } from './correct.js';

const Fact = ({ name, children }) => html`<div><dt>${name}</dt><dd>${children}</dd></div>`;

export function Facts({ event, onChange }) {
  const { place, time } = event;
  return html`<dl class="facts">
    <${Fact} name="Type"><${Cell} event=${event} field="type" onChange=${onChange}><${Type} event=${event} /><//><//>
    <${Fact} name="Status"><${Cell} event=${event} field="status" onChange=${onChange}><${Status} status=${event.status} /><//><//>
    <${Fact} name="Who"><${Cell} event=${event} field="actors" onChange=${onChange}><${Actors} entities=${event.actors} />${event.actors.length ? '' : '–'}<//><//>
    <${Fact} name="To whom"><${Cell} event=${event} field="recipients" onChange=${onChange}><${Actors} entities=${event.recipients} />${event.recipients.length ? '' : '–'}<//><//>
    <${Fact} name="According to"><${Cell} event=${event} field="source" onChange=${onChange}>${sourceText(event.source) || SOURCES.author}${event.source.kind === 'unnamed' ? html` <span class="quiet">(unnamed)</span>` : ''}<//><//>
    <${Fact} name="When"><${Cell} event=${event} field="time" onChange=${onChange}>${time ? html`${days(time.from, time.to) || 'not resolved'} <span class="quiet">“${tame(time.text)}”</span>` : '–'}<//><//>
    <${Fact} name="Where"><${Cell} event=${event} field="place" onChange=${onChange}>${place ? html`${tame(place.name)} <span class="quiet">${[place.kind, place.country].filter(Boolean).join(', ')}</span>` : '–'}<//><//>
    ${Object.entries(event.numbers).map(([name, number]) => html`<${Fact} name=${name} key=${name}>${quantity(number)}<//>`)}
    ${event.contexts.length ? html`<${Fact} name="About">${event.contexts.join(', ')}<//>` : ''}
    <${Fact} name="Why it was coded so"><span class="because">${event.because}</span><//>
    <${Fact} name="Confidence">${Math.round(event.confidence * 100)} %${event.quoted ? ', in quotation marks' : ''}<//>
  </dl>`;
}

export function Evidence({ event, onChange, actions }) {
  const { document: doc } = event;
  return html`<div class="evidence">
    <${Marked} evidence=${event.evidence} />
    <${Facts} event=${event} onChange=${onChange} />
    <div class="row small"><a href=${documentHref(event)}>Read in ${doc.title ? `“${tame(doc.title)}”` : doc.id}</a>
      <span class="quiet">${[doc.outlet, doc.published].filter(Boolean).join(', ')}</span>
      ${actions}</div>
  </div>`;
}
