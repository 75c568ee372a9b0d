// The bar above what is found: search words, filters chosen, and how much there is.
import { html, useState, useEffect, useRef } from './html.js';
import { changed, href, go, QUERY } from './route.js';
import { labelOf } from './facets.js';

const WORDS = { actor: 'who', recipient: 'to whom', participant: 'involved', 'source-kind': 'according to', source: 'source', text: 'words' };

/** Filters in force; a click on one takes it away. */
export function Chips({ path, parameters }) {
  const chosen = QUERY.filter((name) => name !== 'text').flatMap((name) => parameters.getAll(name).map((value) => [name, value]));
  if (!chosen.length) return null;
  const less = (name, value) => go(href(path, changed(parameters, { [name]: parameters.getAll(name).filter((one) => one !== value) })));
  return html`<ul class="chips" aria-label="Filters in force">
    ${chosen.map(([name, value]) => html`<li key=${name + value}><button onClick=${() => less(name, value)} title="Take this filter away">${WORDS[name] || name}: ${labelOf(name, value)} ✕</button></li>`)}
    <li><button onClick=${() => go(path)}>clear all</button></li>
  </ul>`;
}

export function SearchBox({ path, parameters }) {
  const [text, setText] = useState(parameters.get('text') || '');
  const input = useRef(null);
  useEffect(() => setText(parameters.get('text') || ''), [parameters.get('text')]);
  const submit = (event) => {
    event.preventDefault();
    go(href(path, changed(parameters, { text, open: null })));
  };
  return html`<form class="search" role="search" onSubmit=${submit}>
    <input ref=${input} id="search" type="search" aria-label="Words in the sentence" placeholder='Words in the sentence: "naval base", milit*, talks OR summit' value=${text} onInput=${(event) => setText(event.target.value)} />
  </form>`;
}
