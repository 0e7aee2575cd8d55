import { type Entry, dayOf } from './entry';

const YEAR = 365.25;
/** Nearer than this nothing more can be told apart. */
const SHORTEST = 120;
const AIR = 0.03;

/** The stretch of time that is in sight, in days. */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

/** Everything, with a little air at both ends. */
export function whole(entries: readonly Entry[]): Sight {
  const from = Math.min(...entries.map((entry) => dayOf(entry.from)));
  const to = Math.max(...entries.map((entry) => dayOf(entry.to)));
  const air = Math.max(YEAR, (to - from) * AIR);
  return { from: from - air, to: to + air };
}

/** Nearer or farther, while one day stays where it is; never beyond the whole. */
export function zoomed(sight: Sight, factor: number, around: number, all: Sight): Sight {
  const length = Math.min(Math.max((sight.to - sight.from) / factor, SHORTEST), all.to - all.from);
  const share = (around - sight.from) / (sight.to - sight.from);
  return within({ from: around - share * length, to: around + (1 - share) * length }, all);
}

export function moved(sight: Sight, days: number, all: Sight): Sight {
  return within({ from: sight.from + days, to: sight.to + days }, all);
}

/** Moved so far that this entry is seen. */
export function showing(sight: Sight, entry: Entry, all: Sight): Sight {
  const [from, to] = [dayOf(entry.from), dayOf(entry.to)];
  const air = (sight.to - sight.from) * 0.1;
  if (from < sight.from) {
    return moved(sight, from - air - sight.from, all);
  }
  return to > sight.to ? moved(sight, Math.min(to + air - sight.to, from - air - sight.from), all) : sight;
}

export function sees(sight: Sight, entry: Entry): boolean {
  return dayOf(entry.to) >= sight.from && dayOf(entry.from) <= sight.to;
}

function within({ from, to }: Sight, all: Sight): Sight {
  const shift = Math.max(all.from - from, 0) + Math.min(all.to - to, 0);
  return { from: Math.max(from + shift, all.from), to: Math.min(to + shift, all.to) };
}
