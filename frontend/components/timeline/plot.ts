import { dateOf, dayOf, type Entry } from './entry';
import type { Sight } from './sight';

export const MARK = 14;
const AIR = 3;
/** A space without entries is named when it is at least so long and so wide. */
const LONG = 8 * 365;
const WIDE = 72;
const TICK = 58;
const STEPS = [1, 3, 12, 24, 60, 120, 240, 300, 600];

/** Where an entry lies: how far along, how wide, how high above the axis. */
export interface Spot {
  entry: Entry;
  x: number;
  width: number;
  level: number;
}

export interface Tick {
  x: number;
  date: Date;
  /** A month is named, not only a year. */
  month: boolean;
}

/** Days in sight laid out over a width. */
export class Plot {
  constructor(
    private readonly sight: Sight,
    private readonly width: number,
  ) {}

  x(day: number): number {
    return ((day - this.sight.from) / (this.sight.to - this.sight.from)) * this.width;
  }

  /** What goes on beyond the axis is drawn as far as the axis goes. */
  private within(x: number): number {
    return Math.min(Math.max(0, x), this.width);
  }

  /** Entries in the order of time, each as low as there is room. */
  spots(entries: readonly Entry[]): Spot[] {
    const ends: number[] = [];
    return entries.map((entry) => {
      const [start, end] = [this.within(this.x(dayOf(entry.from))), this.within(this.x(dayOf(entry.to) + 1))];
      const width = Math.max(MARK, end - start);
      const x = Math.min(Math.max(0, width === MARK ? (start + end - MARK) / 2 : start), this.width - width);
      const free = ends.findIndex((taken) => taken + AIR <= x);
      const level = free < 0 ? ends.length : free;
      ends[level] = x + width;
      return { entry, x, width, level };
    });
  }

  /** Spaces between entries in which the sources say nothing. */
  gaps(entries: readonly Entry[]): { x: number; width: number }[] {
    let last = Number.NEGATIVE_INFINITY;
    const gaps: { x: number; width: number }[] = [];
    for (const entry of entries) {
      const from = dayOf(entry.from);
      const [x, end] = [this.within(this.x(last) + MARK), this.within(this.x(from) - MARK)];
      if (Number.isFinite(last) && from - last >= LONG && end - x >= WIDE) {
        gaps.push({ x, width: end - x });
      }
      last = Math.max(last, dayOf(entry.to));
    }
    return gaps;
  }

  /** Years, or months where one is near enough, none closer to the next than can be read. */
  ticks(): Tick[] {
    const months = (this.sight.to - this.sight.from) / 30.44;
    const step = STEPS.find((each) => (each / months) * this.width >= TICK) ?? STEPS[STEPS.length - 1] ?? 12;
    const first = dateOf(this.sight.from);
    const ticks: Tick[] = [];
    let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
    for (; ; month += step) {
      const date = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
      const x = this.x(date.getTime() / 86_400_000);
      if (x > this.width) {
        return ticks;
      }
      if (x >= 0) {
        ticks.push({ x, date, month: step < 12 });
      }
    }
  }
}
