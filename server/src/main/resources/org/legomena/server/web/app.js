// Starts the desk: the head, the view that the address names, and the keys that work everywhere.
import { html, render, useState, useEffect } from './parts/html.js';
import { followLinks, go, useRoute } from './parts/route.js';
import { Toast, useAnswer } from './parts/small.js';
import { Dialog } from './parts/correct.js';
import { LedgerView } from './views/ledger.js';
import { DocumentView } from './views/document.js';
import { TimelineView } from './views/timeline.js';
import { MapView } from './views/map.js';
import { NetworkView } from './views/network.js';
import { CasesView } from './views/cases.js';
import { ActorsView } from './views/actors.js';
import { AddView } from './views/add.js';
import { CorrectionsView } from './views/corrections.js';
import { BriefView } from './views/brief.js';
import { SearchesView } from './views/searches.js';
import { WelcomeView } from './views/welcome.js';

const VIEWS = {
  '/ledger': [LedgerView, 'Ledger', 'l'],
  '/timeline': [TimelineView, 'Timeline', 't'],
  '/map': [MapView, 'Map', 'm'],
  '/network': [NetworkView, 'Network', 'n'],
  '/cases': [CasesView, 'Cases', 'c'],
  '/actors': [ActorsView, 'Actors', 'p'],
  '/brief': [BriefView, 'Brief', 'b'],
  '/searches': [SearchesView, 'Searches', 's'],
  '/corrections': [CorrectionsView, 'Corrections', 'h'],
  '/add': [AddView, 'Add', 'a'],
};
const KEEPS_SEARCH = new Set(['/cases', '/ledger', '/timeline', '/map', '/network']);

/** Views of the same search keep it when one goes from one to the other. */
function target(view, path, parameters) {
  if (!KEEPS_SEARCH.has(view) || !KEEPS_SEARCH.has(path)) return view;
  const kept = new URLSearchParams(parameters);
  ['open', 'columns', 'chosen', 'from', 'to', 'by'].forEach((name) => kept.delete(name));
  return kept.size ? `${view}?${kept}` : view;
}

function nextTheme() {
  const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem('legomena.theme', document.documentElement.dataset.theme);
}

function Head({ path, parameters, about, onHelp }) {
  return html`<header class="head"><a class="skip" href="#main" onClick=${(event) => { event.preventDefault(); const main = document.getElementById('main'); main.tabIndex = -1; main.focus(); }}>To the content</a>
    <a class="brand" href="/ledger"><img src="/web/icon.svg" alt="" width="22" height="22" />Legomena</a>
    <nav aria-label="Views">${Object.entries(VIEWS).map(([view, [, name]]) => html`<a key=${view} href=${target(view, path, parameters)} aria-current=${view === path ? 'page' : undefined}>${name}</a>`)}</nav>
    <div class="tools">${about && html`<span class="ledger-name" title="The ledger's file">${about.ledger}${about.readOnly ? ' (read only)' : ''}</span>`}
      <button aria-label="Light or dark" title="Light or dark" onClick=${nextTheme}>◐</button><button aria-label="Keys" title="Keys (?)" onClick=${onHelp}>?</button></div>
  </header>`;
}

function Keys({ onClose }) {
  const keys = [['/', 'search'], ['j k', 'next, previous row'], ['Enter', 'open or close the row'], ['Esc', 'close'], ...Object.values(VIEWS).map(([, name, key]) => [`g ${key}`, name]), ['?', 'these keys']];
  return html`<${Dialog} title="Keys" onClose=${onClose}><div class="keys">${keys.map(([key, what]) => html`<span>${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</span><span>${what}</span>`)}</div><p><button onClick=${onClose}>Close</button></p><//>`;
}

function useKeys(onHelp) {
  useEffect(() => {
    let after = '';
    const onKey = (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, dialog')) return;
      const view = after === 'g' && Object.entries(VIEWS).find(([, [, , key]]) => key === event.key);
      after = event.key === 'g' ? 'g' : '';
      if (view) go(view[0]);
      else if (event.key === '/') document.getElementById('search')?.focus();
      else if (event.key === '?') onHelp();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function Desk() {
  const { path: address, parameters } = useRoute();
  const [help, setHelp] = useState(false);
  const [turn, setTurn] = useState(0);
  const path = address === '/' ? '/ledger' : address;
  const { value: about } = useAnswer('/api/about', turn);
  useKeys(() => setHelp(true));
  const [View, name] = path === '/document' ? [DocumentView, 'Document'] : VIEWS[path] || VIEWS['/ledger'];
  useEffect(() => { document.title = `${name} · Legomena`; }, [name]);
  const empty = about && !about.size.documents && path === '/ledger';
  return html`<${Head} path=${path} parameters=${parameters} about=${about} onHelp=${() => setHelp(true)} />
    ${empty ? html`<${WelcomeView} about=${about} onDone=${() => setTurn((count) => count + 1)} />` : html`<${View} key=${path} path=${path} parameters=${parameters} about=${about} />`}
    ${help && html`<${Keys} onClose=${() => setHelp(false)} />`}<${Toast} />`;
}

followLinks();
render(html`<${Desk} />`, document.getElementById('desk'));
