export type Basis = 'documented' | 'silent' | 'invented';

/** A passage or an ending. */
export interface Stop {
  id: string;
  title: string;
  /** What is shown above the title: a short id, perhaps with a number of people. */
  sign: string;
  kind: 'passage' | 'ending';
  basis: Basis;
  merit?: string;
  /** On the way of whoever looks at the map. */
  on: boolean;
  here?: boolean;
  problem?: string;
}

/** A choice that leads from one stop to another. */
export interface Way {
  from: string;
  to: string;
  /** The short name of the choice, such as its letter. */
  choice: string;
  text: string;
  on: boolean;
  documented: boolean;
  /** How many of a hundred learners who stood there chose it. */
  share?: number;
  count?: number;
  closed?: boolean;
}

/** A story as it comes from the server; the first of the nodes is its start. */
export interface StoryMap {
  nodes: Stop[];
  edges: Way[];
}

/** A story in which one can look around; ways to or from stops that are not in it are left out. */
export class Graph {
  readonly stops: Stop[];
  readonly ways: Way[];
  readonly start: Stop | undefined;

  private readonly places: Map<string, Stop>;
  private readonly leaving: Map<string, Way[]>;
  private readonly arriving: Map<string, Way[]>;

  constructor({ nodes, edges }: StoryMap) {
    this.places = new Map(nodes.map((stop) => [stop.id, stop]));
    this.stops = [...this.places.values()];
    this.start = this.stops[0];
    this.ways = edges.filter(({ from, to }) => this.places.has(from) && this.places.has(to));
    this.leaving = groups(this.ways, ({ from }) => from);
    this.arriving = groups(this.ways, ({ to }) => to);
  }

  stop(id: string): Stop | undefined {
    return this.places.get(id);
  }

  waysFrom(id: string): Way[] {
    return this.leaving.get(id) ?? [];
  }

  waysTo(id: string): Way[] {
    return this.arriving.get(id) ?? [];
  }

  /** Where one is, else where the story starts. */
  get here(): Stop | undefined {
    return this.stops.find((stop) => stop.here) ?? this.start;
  }

  /** Whether ways are told by how many went, and how many went along the busiest. */
  get busiest(): number | undefined {
    const counts = this.ways.flatMap(({ count }) => (count === undefined ? [] : [count]));
    return counts.length === 0 ? undefined : Math.max(1, ...counts);
  }
}

/** Whether one is somewhere else in a story than before. */
export function hasMoved(before: StoryMap | undefined, { here }: Graph): boolean {
  return before !== undefined && here?.here === true && !before.nodes.some((stop) => stop.id === here.id && stop.here);
}

/** Ways by a place of theirs, in their order. */
function groups(ways: Way[], place: (way: Way) => string): Map<string, Way[]> {
  const groups = new Map<string, Way[]>();
  ways.forEach((way) => groups.set(place(way), [...(groups.get(place(way)) ?? []), way]));
  return groups;
}
