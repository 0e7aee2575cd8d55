import { type Cell, isOverdue, type Report, STATES } from './data';
import type { Place } from './walk';

export type Say = (key: string, ...parameters: (string | number)[]) => string;

/** A cell in words. */
export function wordsOf(cell: Cell, say: Say): string {
  const state = STATES[cell.state];
  const earned = cell.percent === undefined ? '' : say('percent', cell.percent);
  return [
    say(state?.word ?? 'not-theirs'),
    earned,
    cell.late ? say(isOverdue(cell) ? 'overdue' : 'late') : '',
    cell.stuck ? say('stuck') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What the keyboard or the pointer is at, in words. */
export function told(report: Report, shown: number[], cellAt: (row: number, column: number) => Cell, place: Place, say: Say): string {
  const column = report.columns[place.column];
  const index = shown[place.row];
  const row = index === undefined ? undefined : report.rows[index];
  if (row && index !== undefined && column) {
    return `${row.n} · ${column.t}: ${wordsOf(cellAt(index, place.column), say)}`;
  }
  if (row) {
    return `${row.n}: ${meanOf(row.s, row.m, say)}`;
  }
  return column ? `${column.t} (${column.d}): ${meanOf(column.s, column.m, say)}` : '';
}

export function meanOf(words: string, mean: number | undefined, say: Say): string {
  return mean === undefined ? words : `${words} · ${say('percent', mean)}`;
}
