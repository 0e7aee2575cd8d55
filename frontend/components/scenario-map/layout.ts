import type { Graph, Way } from './graph';

/** As much of the library as is used here; it is handed over, because it is loaded only when there is something to lay out. */
export type Dagre = typeof import('@dagrejs/dagre').default;

export interface Point {
  x: number;
  y: number;
}

/** Where a stop is drawn, by its upper left corner. */
export interface Box extends Point {
  width: number;
  height: number;
}

export interface Layout {
  width: number;
  height: number;
  boxes: Map<string, Box>;
  /** For each way the points between its ends at which it passes other stops, in its direction. */
  bends: Point[][];
}

export const WIDTH = 106;
export const HEIGHT = 66;

/** So much room lies between two columns: enough for a letter and a share. */
export const GAP = 42;

const MARGIN = 8;
const ROOM_FOR_A_WAY = 14;
/** Ways that lead back run below the stops. */
const ROOM_BELOW = 24;

/** The best placing takes too long for stories of more stops than this. */
const CAREFUL = 150;

/** With more stops and ways than this a page would stand still for too long. */
const MOST = 1_000;

export function isTooLarge(graph: Graph): boolean {
  return graph.stops.length + graph.ways.length > MOST;
}

/** Stories with the same shape are laid out alike, whatever their figures and texts. */
export function shapeOf({ stops, ways }: Graph): string {
  return JSON.stringify([stops.map(({ id }) => id), ways.map(({ from, to }) => [from, to])]);
}

/** Places the stops in columns from left to right so that few ways cross. */
export function layOut(graph: Graph, dagre: Dagre): Layout {
  const plan = new dagre.graphlib.Graph({ multigraph: true });
  const ranker = graph.stops.length > CAREFUL ? 'longest-path' : 'network-simplex';
  plan.setGraph({ rankdir: 'LR', nodesep: 22, edgesep: 14, ranksep: GAP, marginx: MARGIN, marginy: MARGIN, ranker });
  for (const { id } of graph.stops) {
    plan.setNode(id, { width: WIDTH, height: heightFor(graph, id) });
  }
  graph.ways.forEach(({ from, to, on, documented }, place) => {
    plan.setEdge(from, to, { weight: on || documented ? 3 : 1 }, String(place));
  });
  dagre.layout(plan);
  return read(graph, plan);
}

function heightFor(graph: Graph, id: string): number {
  const ways = Math.max(graph.waysFrom(id).length, graph.waysTo(id).length);
  return Math.max(HEIGHT, ways * ROOM_FOR_A_WAY + 10);
}

function read(graph: Graph, plan: InstanceType<Dagre['graphlib']['Graph']>): Layout {
  const boxes = new Map(graph.stops.map(({ id }) => [id, boxOf(plan.node(id) as Box)]));
  const columns = new Set([...boxes.values()].map(({ x, width }) => Math.round(x + width / 2)));
  const bends = graph.ways.map(({ from, to }, place) => {
    const points = (plan.edge(from, to, String(place)) as { points?: Point[] }).points ?? [];
    return points.slice(1, -1).filter(({ x }) => columns.has(Math.round(x)));
  });
  const { width = 0, height = 0 } = plan.graph() as { width?: number; height?: number };
  const below = graph.ways.some((way) => leadsBack(boxes, way)) ? ROOM_BELOW : 0;
  return { width: Math.max(width, 0), height: Math.max(height, 0) + below, boxes, bends };
}

/** Whether a way leads to the left, or to where it came from. */
export function leadsBack(boxes: Map<string, Box>, { from, to }: Way): boolean {
  return (boxes.get(to)?.x ?? 0) <= (boxes.get(from)?.x ?? 0);
}

/** The library tells the middle. */
function boxOf({ x, y, width, height }: Box): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
