// The address is the state: a view's name is its path, everything else its parameters.
import { useState, useEffect } from './html.js';

/** Parameters that make a search; the same in the API. */
export const QUERY = [
  'text', 'actor', 'recipient', 'participant', 'country', 'sector', 'type', 'quad', 'mode',
  'context', 'status', 'source-kind', 'source', 'outlet', 'place', 'document', 'near', 'happened',
  'published', 'quoted', 'confidence',
];

const listeners = new Set();

export function parse(search = location.search) {
  return new URLSearchParams(search);
}

/** A copy with some parameters changed; null or an empty list takes one away. */
export function changed(parameters, changes) {
  const next = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    const all = Array.isArray(value) ? value : value === null || value === '' ? [] : [value];
    all.forEach((one) => next.append(name, one));
  }
  return next;
}

/** Only what makes a search, as text after the question mark. */
export function searchOf(parameters, more = {}) {
  const query = new URLSearchParams();
  for (const name of [...QUERY, 'sort']) {
    parameters.getAll(name).filter(Boolean).forEach((value) => query.append(name, value));
  }
  for (const [name, value] of Object.entries(more)) {
    [value].flat().forEach((one) => query.append(name, one));
  }
  return query.toString();
}

export function href(path, parameters) {
  const text = parameters ? parameters.toString() : '';
  return text ? `${path}?${text}` : path;
}

export function go(address, { replace = false } = {}) {
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  listeners.forEach((listener) => listener());
}

addEventListener('popstate', () => listeners.forEach((listener) => listener()));

/** Clicks on links within the desk do not load the page anew. */
export function followLinks() {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = event.target.closest('a[href]');
    if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download'))
      return;
    if (link.pathname.startsWith('/api/') || link.pathname.startsWith('/web/')) return;
    event.preventDefault();
    go(link.pathname + link.search);
    if (link.hash === '') scrollTo(0, 0);
  });
}

/** Path and parameters now, and whenever they change. */
export function useRoute() {
  const [, draw] = useState(0);
  useEffect(() => {
    const listener = () => draw((count) => count + 1);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
  return { path: location.pathname, parameters: parse() };
}
