// Events where they happen: points as exact as they are known, countries and regions shaded.
import { html, useEffect, useMemo, useRef, useState } from '../parts/html.js';
import { get } from '../parts/api.js';
import { changed, go, href, searchOf } from '../parts/route.js';
import { Legend, d3, mainQuad, quadsText, topojson, useWidth } from '../parts/charts.js';
import { COUNTRY_NUMBERS } from '../parts/countries.js';
import { Facets } from '../parts/facets.js';
import { Chips, SearchBox } from '../parts/search.js';
import { ExportMenu, Problem, save, saveSvg, useAnswer } from '../parts/small.js';
import { SomeEvents } from '../parts/some.js';
import { plural, tame } from '../parts/words.js';

const EXACT = new Set(['point', 'city']);
/** How far from its middle a place may reach, in degrees; drawn as a circle. */
const REACH = { region: 1.2, disputed: 1.2, 'world-region': 8, water: 3, river: 2, desert: 4, mountains: 2, strait: 0.5, canal: 0.5 };

let world = null;
const loadWorld = () => (world ||= get('/web/vendor/countries-50m.json').then((atlas) => ({ countries: topojson.feature(atlas, atlas.objects.countries).features })));

function Brush({ parameters, path }) {
  const [from = '', to = ''] = (parameters.get('happened') || '').split('..');
  const { value } = useAnswer(`/api/days?${searchOf(changed(parameters, { happened: null, sort: null }))}`);
  const box = useRef(null);
  const days = value?.days || [];
  useEffect(() => {
    if (days.length < 2 || !box.current) return;
    const width = box.current.clientWidth;
    const first = new Date(`${days[0].day}T00:00:00Z`);
    const last = new Date(+new Date(`${days[days.length - 1].day}T00:00:00Z`) + 86400000);
    const x = d3.scaleUtc([first, last], [4, width - 4]);
    const bins = d3.rollups(days, (group) => d3.sum(group, (one) => d3.sum(Object.values(one.quads))), (one) => Math.round(x(new Date(`${one.day}T00:00:00Z`)) / 3));
    const y = d3.scaleSqrt([0, d3.max(bins, (bin) => bin[1])], [0, 26]);
    const svg = d3.select(box.current).attr('viewBox', `0 0 ${width} 46`);
    svg.selectAll('*').remove();
    svg.append('g').selectAll('rect').data(bins).join('rect').attr('x', (bin) => bin[0] * 3).attr('width', 2.4).attr('y', (bin) => 28 - y(bin[1])).attr('height', (bin) => y(bin[1])).attr('fill', 'var(--ink-3)');
    svg.append('g').attr('transform', 'translate(0,28)').attr('class', 'axis').call(d3.axisBottom(x).ticks(6).tickSize(3));
    const brush = d3.brushX().extent([[0, 0], [width, 28]]).on('end', (event) => {
      if (!event.sourceEvent) return;
      const period = event.selection ? event.selection.map((at) => x.invert(at).toISOString().slice(0, 10)).join('..') : null;
      go(href(path, changed(parameters, { happened: period })));
    });
    const layer = svg.append('g').call(brush);
    if (from && to) layer.call(brush.move, [x(new Date(from)), x(new Date(to))]);
  }, [value, from, to]);
  return days.length > 1 ? html`<div class="chart brush"><svg ref=${box} height="46" role="img" aria-label="Events over time; drag to choose days, or use the filter 'Happens between'"></svg></div>` : null;
}

function Globe({ features, countries, width, chosen, onChoose, drawn }) {
  const height = Math.round(Math.min(width * 0.52, 820));
  const [view, setView] = useState(d3.zoomIdentity);
  const projection = useMemo(() => d3.geoNaturalEarth1().fitSize([width, height], { type: 'Sphere' }), [width, height]);
  const shape = useMemo(() => {
    const path = d3.geoPath(projection);
    return { sphere: path({ type: 'Sphere' }), graticule: path(d3.geoGraticule10()), countries: countries.map((country) => ({ id: country.id, name: country.properties.name, d: path(country) })) };
  }, [projection, countries]);
  useEffect(() => {
    const zoom = d3.zoom().scaleExtent([1, 24]).translateExtent([[0, 0], [width, height]]).on('zoom', (event) => setView(event.transform));
    d3.select(drawn.current).call(zoom).on('dblclick.zoom', null);
    drawn.current.zoomBy = (factor) => d3.select(drawn.current).call(zoom.scaleBy, factor);
    drawn.current.zoomAll = () => d3.select(drawn.current).call(zoom.transform, d3.zoomIdentity);
  }, [width, height]);
  const byNumber = new Map(features.filter((one) => one.properties.kind === 'country').map((one) => [COUNTRY_NUMBERS[one.properties.country], one]));
  const points = features.filter((one) => one.geometry && one.properties.kind !== 'country');
  const most = d3.max(features, (one) => one.properties.events) || 1;
  const radius = d3.scaleSqrt([0, most], [2, 17]);
  const press = (feature) => ({ role: 'button', tabindex: 0, onClick: () => onChoose(feature), onKeyDown: (event) => event.key === 'Enter' && onChoose(feature), 'aria-label': `${feature.properties.name}: ${plural(feature.properties.events, 'event')}` });
  const title = (feature) => `${tame(feature.properties.name)}${feature.properties.kind ? ` (${feature.properties.kind})` : ''}: ${plural(feature.properties.events, 'event')}\n${quadsText(feature.properties.quads)}`;
  const path = d3.geoPath(projection);
  return html`<svg ref=${drawn} viewBox="0 0 ${width} ${height}" height=${height} role="group" aria-label="Map of events"><g transform=${view.toString()}>
    <path class="sea" d=${shape.sphere} /><path class="graticule" d=${shape.graticule} />
    ${shape.countries.map(({ id, name, d }) => {
      const feature = byNumber.get(id);
      if (!feature) return html`<path class="land" d=${d}><title>${name}</title></path>`;
      return html`<path class="shaded fill-${mainQuad(feature.properties.quads)} ${chosen === feature.properties.name ? 'chosen' : ''}" fill-opacity=${0.18 + 0.5 * Math.sqrt(feature.properties.events / most)} d=${d} ...${press(feature)}><title>${title(feature)}</title></path>`;
    })}
    ${points.filter((one) => REACH[one.properties.kind]).map((feature) => html`<path class="pin vague fill-${mainQuad(feature.properties.quads)} stroke-${mainQuad(feature.properties.quads)} ${chosen === feature.properties.name ? 'chosen' : ''}" style=${{ vectorEffect: 'non-scaling-stroke' }} d=${path(d3.geoCircle().center(feature.geometry.coordinates).radius(REACH[feature.properties.kind])())} ...${press(feature)}><title>${title(feature)}</title></path>`)}
    ${points.filter((one) => !REACH[one.properties.kind]).map((feature) => {
      const at = projection(feature.geometry.coordinates);
      const exact = EXACT.has(feature.properties.kind);
      return html`<circle class="pin ${exact ? '' : 'vague'} fill-${mainQuad(feature.properties.quads)} ${chosen === feature.properties.name ? 'chosen' : ''}" cx=${at[0]} cy=${at[1]} r=${radius(feature.properties.events) / Math.sqrt(view.k)} stroke-width=${1 / view.k} ...${press(feature)}><title>${title(feature)}</title></circle>`;
    })}</g>
    <g aria-hidden="true">${points.slice(0, view.k > 3 ? 60 : 9).map((feature) => {
      const [x, y] = view.apply(projection(feature.geometry.coordinates));
      return x > 0 && x < width - 60 && y > 8 && y < height && html`<text class="place-name" x=${x + radius(feature.properties.events) / Math.sqrt(view.k) * view.k + 3} y=${y + 4}>${tame(feature.properties.name)}</text>`;
    })}</g></svg>`;
}

export function MapView({ path, parameters }) {
  const [box, width] = useWidth();
  const [atlas, setAtlas] = useState(null);
  const drawn = useRef(null);
  useEffect(() => { loadWorld().then(setAtlas); }, []);
  const search = searchOf(changed(parameters, { sort: null }));
  const { value, error } = useAnswer(`/api/map?${search}`);
  const features = value?.features || [];
  const nowhere = features.filter((one) => !one.geometry);
  const chosen = parameters.get('chosen');
  const choose = (feature) => go(href(path, changed(parameters, { chosen: chosen === feature.properties.name ? null : feature.properties.name })));
  return html`<div class="frame"><${Facets} path=${path} parameters=${parameters} /><main class="stage" id="main"><h1 class="hidden-text">Map</h1>
    <div class="bar"><${SearchBox} path=${path} parameters=${parameters} />
      <div class="row" role="group" aria-label="Zoom"><button aria-label="Zoom in" onClick=${() => drawn.current?.zoomBy(1.7)}>+</button><button aria-label="Zoom out" onClick=${() => drawn.current?.zoomBy(1 / 1.7)}>−</button><button onClick=${() => drawn.current?.zoomAll()}>All</button></div>
      <${ExportMenu} links=${[['GeoJSON', '', () => save('events.geojson', 'application/geo+json', JSON.stringify(value))], ['SVG', '', () => saveSvg(drawn.current, 'map.svg')], ['CSV', `/api/events.csv?${search}`]]} /></div>
    <${Chips} path=${path} parameters=${parameters} /><${Problem} error=${error} />
    <${Legend}><span>solid: a town or spot</span><span>dashed: somewhere within</span><span>shaded: a country as a whole</span><//>
    <div class="chart" ref=${box}>${atlas && html`<${Globe} features=${features} countries=${atlas.countries} width=${width} chosen=${chosen} onChoose=${choose} drawn=${drawn} />`}</div>
    <${Brush} path=${path} parameters=${parameters} />
    ${nowhere.length > 0 && html`<p class="quiet small">Not on the map, as it is not known where they are: ${nowhere.slice(0, 12).map((one) => tame(one.properties.name)).join(', ')}</p>`}
    ${chosen && html`<${SomeEvents} title="In ${tame(chosen)}" search=${searchOf(changed(parameters, { place: chosen, sort: null }))} />`}
    ${value && !features.length && html`<p class="quiet">None of these events has a place of its own.</p>`}
  </main></div>`;
}
