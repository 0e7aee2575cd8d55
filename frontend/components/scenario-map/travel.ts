import type { Graph, Stop } from './graph';
import type { Layout } from './layout';

export type Direction = 'on' | 'back' | 'up' | 'down' | 'start';

const DIRECTIONS: Record<string, Direction> = {
  ArrowRight: 'on',
  ArrowLeft: 'back',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'start',
};

/** Where a key leads; nothing where it means something else. */
export function directionOf(key: string): Direction | undefined {
  return DIRECTIONS[key];
}

/**
 * The stop that lies in a direction. One goes on along one's own way where there is one, back to where one came from, up and down
 * among what the stop before leads to, and among the column where it leads nowhere else.
 */
export function travel(graph: Graph, layout: Layout, from: string, direction: Direction, before?: string): string | undefined {
  const origin = before !== undefined && graph.waysTo(from).some((way) => way.from === before) ? before : firstBefore(graph, from);
  switch (direction) {
    case 'start':
      return graph.start?.id;
    case 'on':
      return (graph.waysFrom(from).find(({ on }) => on) ?? graph.waysFrom(from)[0])?.to;
    case 'back':
      return origin;
    case 'up':
      return beside(graph, layout, from, origin, -1);
    case 'down':
      return beside(graph, layout, from, origin, 1);
  }
}

function firstBefore(graph: Graph, id: string): string | undefined {
  const ways = graph.waysTo(id).filter(({ from }) => from !== id);
  return (ways.find(({ on }) => on) ?? ways[0])?.from;
}

function beside(graph: Graph, layout: Layout, id: string, origin: string | undefined, step: 1 | -1): string | undefined {
  const siblings = origin === undefined ? [] : [...new Set(graph.waysFrom(origin).map(({ to }) => to))];
  const row = siblings.length > 1 ? siblings : columnOf(graph, layout, id);
  const sorted = row.toSorted((one, other) => heightOf(layout, one) - heightOf(layout, other));
  return sorted[sorted.indexOf(id) + step];
}

function columnOf(graph: Graph, layout: Layout, id: string): string[] {
  const x = layout.boxes.get(id)?.x;
  return graph.stops.map((stop: Stop) => stop.id).filter((other) => layout.boxes.get(other)?.x === x);
}

function heightOf(layout: Layout, id: string): number {
  const box = layout.boxes.get(id);
  return box ? box.y + box.height / 2 : 0;
}
