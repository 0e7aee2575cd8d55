import type { TimelineQuestion } from './wire';

export type Step = TimelineQuestion['step'];

/** A mark on the axis. */
export interface Tick {
  place: number;
  label: string;
}

/** At most so many labels stand below an axis, so that they have room on a phone. */
const MOST_LABELS = { year: 6, month: 5, day: 5 };

/** Strides that people count in. */
const STRIDES = {
  year: [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500],
  month: [1, 2, 3, 6, 12, 24, 60, 120, 240],
  day: [1, 2, 5, 10, 15, 30, 60, 90, 180, 360],
};

/** A stretch of time in equal steps; a step is known by its first day, as the server writes it. */
export class Axis {
  readonly days: string[] = [];

  constructor(
    from: string,
    to: string,
    readonly step: Step,
    private readonly language: string,
  ) {
    for (let place = 0; place < 1_000; place++) {
      const day = dayAfter(from, place, step);
      if (day > to) {
        break;
      }
      this.days.push(day);
    }
  }

  get last(): number {
    return this.days.length - 1;
  }

  at(place: number): string {
    return this.days[Math.min(Math.max(Math.round(place), 0), this.last)] ?? '';
  }

  /** The step that begins on this day; below 0 where there is none. */
  placeOf(day: string): number {
    return this.days.indexOf(day);
  }

  /** The step that a year and month lie in; below 0 beyond the ends. */
  placeIn(year: number, month = 1): number {
    const [firstYear, firstMonth] = parts(this.at(0));
    const place = this.step === 'year' ? year - firstYear : (year - firstYear) * 12 + month - firstMonth;
    return place <= this.last ? place : -1;
  }

  /** A step in full. */
  name(place: number): string {
    const day = this.at(place);
    return this.step === 'year' ? String(parts(day)[0]) : this.format(day, { month: 'long' });
  }

  /** The names of the months, from the first. */
  months(): string[] {
    const format = new Intl.DateTimeFormat(this.language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2001, month, 1))));
  }

  private format(day: string, how: { month: 'long' | 'short' }, withYear = true): string {
    return new Intl.DateTimeFormat(this.language, {
      ...how,
      ...(withYear ? { year: 'numeric' } : {}),
      ...(this.step === 'day' ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    }).format(utc(day));
  }

  /** Labelled marks at round years, months or days, far enough apart to be read. */
  ticks(): Tick[] {
    const strides = STRIDES[this.step];
    const stride = strides.find((each) => this.days.length / each <= MOST_LABELS[this.step]) ?? this.days.length;
    const places = this.days.map((_, place) => place).filter((place) => this.count(place) % stride === 0);
    return places.map((place) => ({ place, label: this.tickLabel(place, stride) }));
  }

  private count(place: number): number {
    const [year, month] = parts(this.at(place));
    return this.step === 'year' ? year : this.step === 'month' ? year * 12 + month - 1 : place;
  }

  private tickLabel(place: number, stride: number): string {
    const day = this.at(place);
    if (this.step === 'year' || (this.step === 'month' && stride % 12 === 0)) {
      return String(parts(day)[0]);
    }
    const oneYear = parts(this.at(0))[0] === parts(this.at(this.last))[0];
    return this.format(day, { month: 'short' }, this.step === 'month' || !oneYear || place === 0);
  }
}

function parts(day: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** As the server counts: in a month that is too short for the day, its last one. */
function dayAfter(from: string, steps: number, step: Step): string {
  const [year, month, date] = parts(from);
  if (step === 'day') {
    return iso(new Date(utc(from).getTime() + steps * 86_400_000));
  }
  const months = (step === 'year' ? steps * 12 : steps) + month - 1;
  const first = new Date(0);
  first.setUTCFullYear(year + Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(date, last.getUTCDate()));
  return iso(first);
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
