/** A column, as the server tells it. */
export interface Column {
  /** What it is called. */
  t: string;
  /** The points that can be had, as they are written here. */
  p: string;
  /** The same in words, or that there are none. */
  o: string;
  /** The category, or that it does not count. */
  k: string;
  /** The mean of those who have a mark. */
  f: string;
}

/** A learner. */
export interface Row {
  n: string;
  /** A code for each cell, with spaces between: a letter for how it stands, one for what the learner was told, `"` for a comment, the points. */
  c: string;
  /** The grade altogether. */
  g: string;
  /** What the learner was told of it. */
  r: string;
}

export interface Book {
  /** Goes back with every press, so that none is taken for one of other rows. */
  stamp: number;
  editable: boolean;
  columns: Column[];
  rows: Row[];
}

export const NOTHING: Book = { stamp: 0, editable: false, columns: [], rows: [] };

/** One cell, read from its code. */
export interface Cell {
  state: string;
  news: string;
  comment: boolean;
  points: string;
}

export const EMPTY: Cell = { state: '-', news: '.', comment: false, points: '' };

/** How a cell stands: the word for it, the sign, the look. */
export interface State {
  word: string;
  icon: string;
  look: string;
}

export const STATES: Record<string, State> = {
  'w': { word: 'from-work', icon: '', look: 'plain' },
  's': { word: 'so-far', icon: 'circle-dot', look: 'plain' },
  'p': { word: 'part-waits', icon: 'hourglass', look: 'wait' },
  'd': { word: 'done', icon: 'check', look: 'plain' },
  'h': { word: 'by-hand', icon: 'feather', look: 'plain' },
  'x': { word: 'excused', icon: 'circle-slash', look: 'none' },
  'm': { word: 'missing', icon: 'x', look: 'missed' },
  'n': { word: 'not-begun', icon: '', look: 'none' },
  'u': { word: 'under-way', icon: 'circle-dot', look: 'none' },
  'a': { word: 'waiting', icon: 'hourglass', look: 'wait' },
  'o': { word: 'unmarked', icon: '', look: 'none' },
  '-': { word: 'not-theirs', icon: '', look: 'none' },
};

/** What the learner was told: the word and the look. */
export const NEWS: Record<string, { word: string; look: string }> = {
  '.': { word: 'news-untold', look: '' },
  '=': { word: 'news-same', look: 'released' },
  '~': { word: 'news-changed', look: 'changed' },
};

export function cellsOf(row: Row): Cell[] {
  return row.c === '' ? [] : row.c.split(' ').map(cellOf);
}

function cellOf(code: string): Cell {
  return {
    state: code.charAt(0),
    news: code.charAt(1),
    comment: code.charAt(2) === '"',
    points: code.slice(3),
  };
}
