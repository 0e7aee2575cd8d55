import { nothing, svg, type TemplateResult } from 'lit';
import type { Route } from './curve';
import type { Graph, Stop, Way } from './graph';
import type { Box, Layout } from './layout';
import { besideLine, choicesInWords, type Say, stopInWords } from './phrases';
import { ALERT, basisMark, BLAZE } from './shapes';
import { type Measure, wrap } from './wrap';

/** All that a picture is made from. */
export interface Scene {
  graph: Graph;
  layout: Layout;
  routes: Route[];
  /** The stop that the keyboard is at. */
  current: string | undefined;
  ids: string;
  measure: Measure;
  say: Say;
}

const LINE = 14;
const WIDEST = 16;

/** What is drawn inside the frame: lines, what is written beside them, and the stops above all. */
export function picture(scene: Scene): TemplateResult {
  const { graph, layout, routes } = scene;
  const sorted = routes.toSorted((one, other) => weight(one.way) - weight(other.way));
  return svg`
    <g aria-hidden="true">${sorted.map((route) => line(route, graph.busiest))}</g>
    <g aria-hidden="true">${sorted.map((route) => figure(route, scene.say))}</g>
    ${graph.stops.map((stop, place) => {
      const box = layout.boxes.get(stop.id);
      return box ? drawn(stop, box, place, scene) : nothing;
    })}
  `;
}

function weight({ on, documented }: Way): number {
  return (on ? 2 : 0) + (documented ? 1 : 0);
}

function line({ way, path, start, back }: Route, busiest: number | undefined): TemplateResult {
  const { x, y } = start;
  const told = busiest !== undefined;
  const looks = ['e', way.closed && 'closed', told && way.count === undefined && 'untold', told && way.count === 0 && 'none'];
  const wide = way.on ? 5.5 : told && way.count ? flow(way.count, busiest) : 0;
  const lowered = wide > 0 ? `translate(0 ${wide / 2 + 3.5})` : nothing;
  return svg`<g data-from=${way.from} data-to=${way.to}>
    <title>${way.choice}: ${way.text}</title>
    ${way.on || wide > 0 || (way.documented && !told) ? nothing : svg`<path class=${looks.filter(Boolean).join(' ')} d=${path} />`}
    ${told && way.count ? svg`<path class="e flow" stroke-width=${flow(way.count, busiest)} d=${path} />` : nothing}
    ${way.on ? svg`<path class="e mine-e" d=${path} /><path class="e mine-i" d=${path} />` : nothing}
    ${way.documented ? svg`<path class="e doc-e" d=${path} transform=${lowered} />` : nothing}
    ${back ? svg`<path class="e head" d=${arrow(path)} />` : nothing}
    ${way.closed ? svg`<path class="e bar-e" d=${back ? `M${x - 5} ${y + 4}h10` : `M${x + 4} ${y - 5}v10`} />` : nothing}
  </g>`;
}

function flow(count: number, busiest: number): number {
  return 2 + (WIDEST * count) / busiest;
}

/** A head where a line ends that does not run from left to right; such lines end upwards. */
function arrow(path: string): string {
  const [x = 0, y = 0] = path.split(/[ ,]/u).slice(-2).map(Number);
  return `M${x - 4} ${y + 7}L${x} ${y + 1}L${x + 4} ${y + 7}`;
}

function figure({ way, start, back }: Route, say: Say): TemplateResult | typeof nothing {
  const { letter, figure } = besideLine(way, say);
  if (letter === '' && figure === '') {
    return nothing;
  }
  const gap = letter && figure ? ' ' : '';
  return svg`<text class="pct" x=${start.x + 4} y=${back ? start.y + 13 : start.y - 4}>
    <title>${way.choice}: ${way.text}</title><tspan class="letter">${letter}</tspan>${gap}${figure}</text>`;
}

function drawn(stop: Stop, box: Box, place: number, scene: Scene): TemplateResult {
  const { graph, ids, current, say } = scene;
  const about = `${ids}-about-${place}`;
  return svg`<g
    class=${looksOf(stop)}
    data-id=${stop.id}
    role="button"
    tabindex=${stop.id === current ? 0 : -1}
    aria-label=${stopInWords(stop, say)}
    aria-describedby=${about}
    aria-current=${stop.here ? 'location' : nothing}
    transform="translate(${box.x.toFixed(1)} ${box.y.toFixed(1)})"
  >
    <title>${[`${stop.sign}: ${stop.title}`, stop.problem].filter(Boolean).join('\n')}</title>
    <desc id=${about}>${choicesInWords(graph, stop, say)}</desc>
    ${face(stop, box, scene.measure)}
  </g>`;
}

function looksOf({ kind, on, here, problem }: Stop): string {
  return ['n', kind === 'ending' && 'end', on && 'mine', here && 'at', problem && 'bad'].filter(Boolean).join(' ');
}

function face(stop: Stop, { width, height }: Box, measure: Measure): TemplateResult {
  const inset = stop.kind === 'ending' ? 14 : 9;
  const corner = stop.kind === 'ending' ? 22 : 6;
  const lines = wrap(stop.title, width - 2 * inset + 4, measure);
  return svg`
    <rect class="ring" x="-5" y="-5" width=${width + 10} height=${height + 10} rx=${corner + 5} />
    <rect class="box" width=${width} height=${height} rx=${corner} />
    ${stop.here ? svg`<path class="blaze" transform="translate(${inset} 7)" d=${BLAZE} />` : nothing}
    <text class="id" x=${stop.here ? inset + 9 : inset} y="16">${stop.sign}</text>
    ${basisMark(stop.basis, width - inset - 10)}
    ${stop.problem ? svg`<path class="alert" transform="translate(${width - inset - 26} 5) scale(.56)" d=${ALERT} />` : nothing}
    ${lines.map((text, row) => svg`<text class="t" x=${inset} y=${31 + row * LINE}>${text}</text>`)}
  `;
}
