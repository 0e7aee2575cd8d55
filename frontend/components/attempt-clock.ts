const MINUTE = 60_000;
const ANNOUNCED = [5, 1];

/** What a clock needs to know of time: how much of it has gone by, whatever somebody does to the clock of the machine. */
export interface Passing {
  now(): number;
}

/**
 * How much time is left, by the server's clock: each answer of the server says what time it is there, and only what went by since
 * then is counted here.
 */
export class AttemptClock {
  private ends?: number;
  /** What there will be when the clock runs again. */
  private stopped?: number;
  private server = 0;
  private heard = 0;
  private announced = Infinity;

  constructor(private readonly passing: Passing = performance) {}

  /** The server said what time it is and when the attempt ends, or that the clock stands still with so much left. */
  set(now: string, ends: string | undefined, stopped?: number): void {
    this.server = Date.parse(now);
    this.heard = this.passing.now();
    this.ends = ends === undefined ? undefined : Date.parse(ends);
    this.stopped = stopped;
    const left = this.left();
    // what had been announced before more time was given is announced again
    if (left !== undefined && left > this.announced * MINUTE) {
      this.announced = Infinity;
    }
  }

  /** Milliseconds left, not below 0; nothing where there is no end. */
  left(): number | undefined {
    if (this.stopped !== undefined) {
      return this.stopped;
    }
    return this.ends === undefined ? undefined : Math.max(0, this.ends - this.server - (this.passing.now() - this.heard));
  }

  isOver(): boolean {
    return this.stopped === undefined && this.left() === 0;
  }

  isShort(): boolean {
    return (this.left() ?? Infinity) <= 5 * MINUTE;
  }

  /** The minutes to be announced now, each once; nothing most of the time. */
  toAnnounce(): number | undefined {
    const left = this.left();
    const due = left === undefined || left === 0 || this.stopped !== undefined ? undefined : ANNOUNCED.filter((it) => left <= it * MINUTE).at(-1);
    if (due === undefined || due >= this.announced) {
      return undefined;
    }
    this.announced = due;
    return due;
  }

  /** `1:05:09` or `12:07`. */
  text(): string {
    const seconds = Math.ceil((this.left() ?? 0) / 1_000);
    const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
    const hours = Math.floor(seconds / 3_600);
    return hours > 0 ? [hours, ...parts].join(':') : [Math.floor(seconds / 60) % 60, parts[1]].join(':');
  }
}
