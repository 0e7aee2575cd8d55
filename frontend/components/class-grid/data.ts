/** An assignment, as the server tells it. */
export interface Column {
  /** What it is called. */
  t: string;
  /** What kind of thing it is, and when it is due, in words. */
  d: string;
  /** How many have done it, in words, and the mean that was earned. */
  s: string;
  m?: number;
}

/** A learner. */
export interface Row {
  n: string;
  /** A code for each cell, with spaces between: a letter for how it stands, what was earned, `!` late, `*` stuck. */
  c: string;
  /** How many were done, in words, and the mean that was earned. */
  s: string;
  m?: number;
}

export interface Report {
  columns: Column[];
  rows: Row[];
}

/** One cell, read from its code. */
export interface Cell {
  state: string;
  percent?: number;
  late: boolean;
  stuck: boolean;
}

/** How a cell stands: the word for it, the sign, the colour. */
export interface State {
  word: string;
  icon: string;
  look: string;
}

export const STATES: Record<string, State> = {
  '-': { word: 'not-theirs', icon: '', look: 'none' },
  'x': { word: 'excused', icon: 'circle-slash', look: 'none' },
  'o': { word: 'not-open', icon: 'lock', look: 'none' },
  'n': { word: 'not-begun', icon: '', look: 'none' },
  'm': { word: 'missed', icon: 'x', look: 'missed' },
  'u': { word: 'under-way', icon: 'circle-dot', look: 'plain' },
  'a': { word: 'after-closing', icon: 'inbox', look: 'missed' },
  'w': { word: 'waiting', icon: 'hourglass', look: 'wait' },
  'd': { word: 'done', icon: 'check', look: 'plain' },
  'R': { word: 'strong', icon: 'check', look: 'right' },
  'P': { word: 'middling', icon: 'contrast', look: 'part' },
  'W': { word: 'weak', icon: 'x', look: 'wrong' },
};

/** Those in which it is still to be done: late then means overdue. */
const TO_DO: ReadonlySet<string> = new Set(['n', 'u']);

/** The states of which the legend tells, in its order. */
export const LEGEND = ['R', 'P', 'W', 'd', 'w', 'u', 'n', 'm', 'a', 'x', 'o'] as const;
/** Those for which a cell says no more than the legend. */
export const PLAIN: ReadonlySet<string> = new Set(['a', 'x', 'o']);

export type Filter = 'late' | 'not-begun' | 'stuck';
export const FILTERS: Filter[] = ['late', 'not-begun', 'stuck'];

export type Order = 'name' | 'total';

const EMPTY: Cell = { state: '-', late: false, stuck: false };

/** The cells of a row; read when the row is first needed and then kept. */
export class Cells {
  private readonly read = new Map<number, Cell[]>();

  constructor(private readonly report: Report) {}

  row(index: number): Cell[] {
    const known = this.read.get(index);
    if (known) {
      return known;
    }
    const codes = this.report.rows[index]?.c ?? '';
    const cells = codes === '' ? [] : codes.split(' ').map(cellOf);
    this.read.set(index, cells);
    return cells;
  }

  at(row: number, column: number): Cell {
    return this.row(row)[column] ?? EMPTY;
  }

  /** The rows that have such a cell, in this order. */
  shown(filters: ReadonlySet<Filter>, order: Order, language: string): number[] {
    const { rows } = this.report;
    const names = new Intl.Collator(language);
    const byName = (a: number, b: number): number => names.compare(rows[a]?.n ?? '', rows[b]?.n ?? '');
    const total = (index: number): number => rows[index]?.m ?? -1;
    return rows
      .map((_, index) => index)
      .filter((index) => [...filters].every((filter) => this.row(index).some((cell) => has(cell, filter))))
      .sort((a, b) => (order === 'total' ? total(b) - total(a) : 0) || byName(a, b));
  }

  /** How many rows have such a cell. */
  count(filter: Filter): number {
    return this.report.rows.filter((_, index) => this.row(index).some((cell) => has(cell, filter))).length;
  }
}

function cellOf(code: string): Cell {
  const percent = /\d+/.exec(code)?.[0];
  return {
    state: code.charAt(0),
    ...(percent === undefined ? {} : { percent: Number(percent) }),
    late: code.includes('!'),
    stuck: code.includes('*'),
  };
}

/** Whether it is late and not done; what was done late is not. */
export function isOverdue(cell: Cell): boolean {
  return cell.late && TO_DO.has(cell.state);
}

export function has(cell: Cell, filter: Filter): boolean {
  switch (filter) {
    case 'late':
      return cell.late;
    case 'stuck':
      return cell.stuck;
    case 'not-begun':
      return cell.state === 'n';
  }
}
