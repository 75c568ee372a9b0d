// Who does what to whom: actors as circles, what they do to each other as arrows.
import { html, useEffect, useMemo, useRef, useState } from '../parts/html.js';
import { changed, go, href, searchOf } from '../parts/route.js';
import { Legend, d3, mainQuad, quadsText, useWidth } from '../parts/charts.js';
import { Facets } from '../parts/facets.js';
import { Chips, SearchBox } from '../parts/search.js';
import { ExportMenu, Problem, save, saveSvg, useAnswer } from '../parts/small.js';
import { SomeEvents } from '../parts/some.js';
import { plural, tame } from '../parts/words.js';

const xml = (text) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function graphMl({ actors, edges }) {
  const keys = '<key id="name" for="node" attr.name="name" attr.type="string"/><key id="events" for="edge" attr.name="events" attr.type="int"/>';
  const nodes = actors.map((one) => `<node id="n${one.key}"><data key="name">${xml(one.name)}</data></node>`).join('');
  const lines = edges.map((one) => `<edge source="n${one.by}" target="n${one.to}" directed="${!one.mutual}"><data key="events">${one.events}</data></edge>`).join('');
  return `<?xml version="1.0" encoding="utf-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="directed">${nodes}${lines}</graph></graphml>`;
}

/** Where everybody stands; the same for the same network. */
function layout(network, width, height) {
  const weight = d3.rollup(network.edges.flatMap((edge) => [[edge.by, edge.events], [edge.to, edge.events]]), (all) => d3.sum(all, (one) => one[1]), (one) => one[0]);
  const nodes = network.actors.map((actor) => ({ ...actor, id: actor.key, weight: weight.get(actor.key) || 1 }));
  const radius = d3.scaleSqrt([0, d3.max(nodes, (node) => node.weight) || 1], [3, 20]);
  nodes.forEach((node) => { node.r = radius(node.weight); });
  const links = network.edges.map((edge) => ({ ...edge, source: edge.by, target: edge.to }));
  d3.forceSimulation(nodes)
    .force('link', d3.forceLink(links).id((node) => node.id).distance(Math.min(170, width / 8)).strength(0.3))
    .force('charge', d3.forceManyBody().strength(-width / 2))
    .force('collide', d3.forceCollide((node) => node.r + 16))
    .force('x', d3.forceX(width / 2).strength(0.045)).force('y', d3.forceY(height / 2).strength(0.11))
    .stop().tick(320);
  nodes.forEach((node) => {
    node.x = Math.max(node.r + 4, Math.min(width - node.r - 70, node.x));
    node.y = Math.max(node.r + 8, Math.min(height - node.r - 8, node.y));
  });
  return { nodes, links };
}

/** A curve from rim to rim, bent so that the two directions do not cover each other. */
function curve({ source, target, mutual }) {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const bend = mutual ? 0 : 0.14;
  const [ux, uy] = [dx / length, dy / length];
  const from = [source.x + ux * source.r, source.y + uy * source.r];
  const to = [target.x - ux * (target.r + (mutual ? 0 : 6)), target.y - uy * (target.r + (mutual ? 0 : 6))];
  const middle = [(from[0] + to[0]) / 2 - uy * length * bend, (from[1] + to[1]) / 2 + ux * length * bend];
  return `M${from}Q${middle} ${to}`;
}

export function NetworkView({ path, parameters }) {
  const [box, width] = useWidth();
  const [near, setNear] = useState(null);
  const drawn = useRef(null);
  const height = Math.max(420, Math.min(innerHeight - 230, Math.round(width * 0.62)));
  const most = parameters.get('most') || '60';
  const { value, error } = useAnswer(`/api/network?${searchOf(changed(parameters, { sort: null }), { most })}`);
  const graph = useMemo(() => value && layout(value, width, height), [value, width, height]);
  const chosen = parameters.get('chosen');
  const set = (changes) => go(href(path, changed(parameters, changes)));
  const [by, to, mutual] = (chosen || '').split('-');
  const name = (key) => tame(value?.actors.find((one) => String(one.key) === key)?.name || '');
  const thick = d3.scaleSqrt([1, d3.max(value?.edges || [], (edge) => edge.events) || 2], [1.1, 7]);
  return html`<div class="frame"><${Facets} path=${path} parameters=${parameters} /><main class="stage" id="main"><h1 class="hidden-text">Network</h1>
    <div class="bar"><${SearchBox} path=${path} parameters=${parameters} />
      <label class="row small">Pairs <select value=${most} onChange=${(event) => set({ most: event.target.value === '60' ? null : event.target.value })}>${['20', '60', '120', '300'].map((one) => html`<option value=${one}>${one}</option>`)}</select></label>
      <${ExportMenu} links=${[['GraphML', '', () => save('network.graphml', 'application/xml', graphMl(value))], ['JSON', '', () => save('network.json', 'application/json', JSON.stringify(value))], ['SVG', '', () => saveSvg(drawn.current, 'network.svg')]]} /></div>
    <${Chips} path=${path} parameters=${parameters} /><${Problem} error=${error} />
    <${Legend}><span>arrow: from who did it to whom</span><span>dashed: both did it together</span><//>
    <div class="chart" ref=${box}>${graph && html`<svg ref=${drawn} viewBox="0 0 ${width} ${height}" height=${height} role="group" aria-label="Network of actors">
      <defs>${['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'].map((quad) => html`<marker id="arrow-${quad}" viewBox="0 0 8 8" refX="2" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="fill-${quad}" d="M0 0L8 4L0 8z" /></marker>`)}</defs>
      ${graph.links.map((link) => {
        const quad = mainQuad(link.quads);
        const key = `${link.by}-${link.to}${link.mutual ? '-m' : ''}`;
        const far = near && near !== link.by && near !== link.to;
        const label = `${tame(link.source.name)} ${link.mutual ? 'and' : 'to'} ${tame(link.target.name)}: ${plural(link.events, 'event')}`;
        return html`<g key=${key} opacity=${far ? 0.12 : 0.85}><path class="stroke-${quad} ${chosen === key ? 'chosen' : ''}" fill="none" stroke-width=${thick(link.events)} stroke-dasharray=${link.mutual ? '5 3' : undefined} d=${curve(link)} marker-end=${link.mutual ? undefined : `url(#arrow-${quad})`} />
          <path class="hand" d=${curve(link)} fill="none" stroke="transparent" stroke-width="12" role="button" tabindex="0" aria-label=${label} onClick=${() => set({ chosen: chosen === key ? null : key })} onKeyDown=${(event) => event.key === 'Enter' && set({ chosen: key })}><title>${label}\n${quadsText(link.quads)}</title></path></g>`;
      })}
      ${graph.nodes.map((node) => html`<a key=${node.id} href="/actors?key=${node.key}" aria-label="${tame(node.name)}, ${plural(node.weight, 'event')}" onMouseEnter=${() => setNear(node.key)} onMouseLeave=${() => setNear(null)} onFocus=${() => setNear(node.key)} onBlur=${() => setNear(null)}>
        ${node.kind === 'state' ? html`<rect class="node" x=${node.x - node.r * 0.9} y=${node.y - node.r * 0.9} width=${node.r * 1.8} height=${node.r * 1.8} rx="2" />` : html`<circle class="node" cx=${node.x} cy=${node.y} r=${node.r} />`}
        <text class="node-name" x=${node.x + node.r + 3} y=${node.y + 4}>${tame(node.name).slice(0, 28)}</text></a>`)}</svg>`}</div>
    ${value && !value.edges.length && html`<p class="quiet">None of these events has both somebody who does it and somebody it is done to.</p>`}
    ${chosen && value && html`<${SomeEvents} title=${mutual ? `${name(by)} and ${name(to)}` : `${name(by)} → ${name(to)}`} search=${searchOf(changed(parameters, mutual ? { actor: `#${by}`, participant: `#${to}`, sort: null } : { actor: `#${by}`, recipient: `#${to}`, sort: null }))} />`}
  </main></div>`;
}
