import type { Graph, Stop, Way } from './graph';

/** A stop with what it leads to. */
export interface Entry {
  stop: Stop;
  branches: Branch[];
}

/** A way in the list; what it leads to is written out once, and pointed to from elsewhere. */
export interface Branch {
  way: Way;
  stop: Stop;
  entry?: Entry;
  /** Where the stop is written out instead. */
  seen?: 'above' | 'below';
}

export interface Outline {
  /** The story from its start, with what goes too deep for one list in further ones. */
  entries: Entry[];
  /** What no choice leads to. */
  unreached: Entry[];
}

/** Lists that lie in each other deeper than this are hard to read. */
const DEEPEST = 12;

/** The story as a nested list. */
export function outline(graph: Graph, deepest = DEEPEST): Outline {
  const writer = new Writer(graph, deepest);
  const entries = graph.start ? writer.write(graph.start) : [];
  const lost = graph.stops.filter(({ id }) => graph.waysTo(id).length === 0);
  const unreached = [...lost, ...graph.stops].flatMap((stop) => (writer.knows(stop) ? [] : writer.write(stop)));
  return { entries, unreached };
}

class Writer {
  private readonly known = new Set<string>();
  private readonly later: Stop[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly deepest: number,
  ) {}

  knows({ id }: Stop): boolean {
    return this.known.has(id);
  }

  write(first: Stop): Entry[] {
    this.known.add(first.id);
    const entries = [this.entry(first, 1)];
    for (let next = this.later.shift(); next; next = this.later.shift()) {
      entries.push(this.entry(next, 1));
    }
    return entries;
  }

  private entry(stop: Stop, depth: number): Entry {
    return { stop, branches: this.graph.waysFrom(stop.id).flatMap((way) => this.branch(way, depth)) };
  }

  private branch(way: Way, depth: number): Branch[] {
    const stop = this.graph.stop(way.to);
    if (!stop) {
      return [];
    }
    if (this.knows(stop)) {
      return [{ way, stop, seen: this.later.includes(stop) ? 'below' : 'above' }];
    }
    this.known.add(stop.id);
    if (depth < this.deepest || stop.kind === 'ending') {
      return [{ way, stop, entry: this.entry(stop, depth + 1) }];
    }
    this.later.push(stop);
    return [{ way, stop, seen: 'below' }];
  }
}
