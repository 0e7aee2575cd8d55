import type { Graph, Way } from './graph';
import { type Box, type Layout, leadsBack, type Point } from './layout';

/** How one way is drawn. */
export interface Route {
  way: Way;
  path: string;
  /** Where it leaves, for what is written beside it. */
  start: Point;
  /** It leads back, and therefore leaves and arrives below. */
  back: boolean;
}

const WIDEST_GAP = 20;
const NARROW_GAP = 13;
const CORNER = 14;
const DEEP = 30;

/** Lines from stop to stop; at each stop they are spread in the order in which they lie, so that they do not cross there. */
export function routes(graph: Graph, layout: Layout): Route[] {
  const places = new Map(graph.ways.map((way, place) => [way, place]));
  const bends = (way: Way): Point[] => layout.bends[places.get(way) ?? -1] ?? [];
  const leaving = ports(graph, layout, 'from', (way) => bends(way)[0] ?? middle(box(layout, way.to)));
  const arriving = ports(graph, layout, 'to', (way) => bends(way).at(-1) ?? middle(box(layout, way.from)));
  return graph.ways.map((way) => {
    const [from, to] = [box(layout, way.from), box(layout, way.to)];
    if (leadsBack(layout.boxes, way)) {
      return loop(way, from, to);
    }
    const start = { x: from.x + from.width, y: leaving.get(way) ?? middle(from).y };
    const end = { x: to.x, y: arriving.get(way) ?? middle(to).y };
    return { way, path: curve(start, bends(way), end, from.width), start, back: false };
  });
}

function box(layout: Layout, id: string): Box {
  return layout.boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
}

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The heights at which ways touch the side of their stop. */
function ports(graph: Graph, layout: Layout, end: 'from' | 'to', next: (way: Way) => Point): Map<Way, number> {
  const heights = new Map<Way, number>();
  for (const { id } of graph.stops) {
    const ways = (end === 'from' ? graph.waysFrom(id) : graph.waysTo(id)).filter((way) => !leadsBack(layout.boxes, way));
    const sorted = ways.toSorted((one, other) => next(one).y - next(other).y);
    const { y, height } = box(layout, id);
    const gap = Math.min(end === 'from' ? WIDEST_GAP : NARROW_GAP, (height - CORNER) / Math.max(1, ways.length - 1));
    sorted.forEach((way, place) => heights.set(way, y + height / 2 + (place - (ways.length - 1) / 2) * gap));
  }
  return heights;
}

/** From side to side, and straight on where other stops are passed. */
function curve(start: Point, bends: Point[], end: Point, width: number): string {
  const reach = width / 2;
  const through = bends.flatMap(({ x, y }) => [
    { x: x - reach, y },
    { x: x + reach, y },
  ]);
  let path = `M${at(start)}`;
  let last = start;
  for (const next of [...through, end]) {
    const half = (last.x + next.x) / 2;
    path += ` C${at({ x: half, y: last.y })} ${at({ x: half, y: next.y })} ${at(next)}`;
    last = next;
  }
  return path;
}

/** A way back, or to where it came from, runs below the stops. */
function loop(way: Way, from: Box, to: Box): Route {
  const start = { x: from.x + from.width * 0.65, y: from.y + from.height };
  const end = { x: to.x + to.width * 0.35, y: to.y + to.height };
  const low = Math.max(start.y, end.y) + DEEP;
  const path = `M${at(start)} C${at({ x: start.x, y: low })} ${at({ x: end.x, y: low })} ${at(end)}`;
  return { way, path, start, back: true };
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
