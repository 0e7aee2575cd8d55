/** Something with a date, as the server tells it; days are written 1918-06-04. */
export interface Entry {
  id: string;
  from: string;
  to: string;
  when: string;
  text: string;
  kind: string;
  inferred: boolean;
}

export interface Kind {
  id: string;
  label: string;
}

const DAY = 86_400_000;

/** The day as a number; the day after has the next one. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

export function dateOf(day: number): Date {
  return new Date(day * DAY);
}
