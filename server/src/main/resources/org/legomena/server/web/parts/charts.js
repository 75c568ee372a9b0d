// What charts share: the drawing library, a size that follows the window, and the legend.
import '../vendor/d3.js';
import '../vendor/topojson-client.js';
import { html, useState, useEffect, useRef } from './html.js';
import { QUADS } from './words.js';

export const { d3, topojson } = globalThis;

/** The width of an element, as the window changes it. */
export function useWidth() {
  const box = useRef(null);
  const [width, setWidth] = useState(900);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.max(280, Math.round(entry.contentRect.width))));
    watcher.observe(box.current);
    return () => watcher.disconnect();
  }, []);
  return [box, width];
}

export const Legend = ({ children }) => html`<div class="legend">${Object.entries(QUADS).map(([quad, { word, sign }]) => html`<span key=${quad}><span class="quad q-${quad}" aria-hidden="true">${sign}</span>${word}</span>`)}${children}</div>`;

/** The quad class with most events. */
export const mainQuad = (quads) => Object.keys(quads).sort((a, b) => quads[b] - quads[a])[0];
export const quadsText = (quads) => Object.entries(quads).sort((a, b) => b[1] - a[1]).map(([quad, events]) => `${QUADS[quad].word} ${events}`).join(', ');
