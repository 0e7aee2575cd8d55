import type { Graph } from './graph';
import type { Layout } from './layout';
import { type Direction, travel } from './travel';

/** Where the keyboard is, and where it came from, so that it finds back. */
export class Traveller {
  at: string | undefined;
  private before: string | undefined;

  /** Stays where it is as long as that is part of the story. */
  in(graph: Graph): void {
    if (this.at === undefined || !graph.stop(this.at)) {
      this.at = graph.here?.id;
      this.before = undefined;
    }
  }

  to(id: string): void {
    this.at = id;
  }

  /** Where a direction leads from here, having gone there; nothing where it leads nowhere. */
  go(direction: Direction, graph: Graph, layout: Layout): string | undefined {
    const from = this.at;
    const to = from === undefined ? undefined : travel(graph, layout, from, direction, this.before);
    if (to !== undefined && to !== from) {
      this.before = this.origin(to, direction === 'on' ? from : this.before, graph);
      this.at = to;
    }
    return to;
  }

  private origin(to: string, before: string | undefined, graph: Graph): string | undefined {
    return graph.waysTo(to).some(({ from }) => from === before) ? before : undefined;
  }
}
