/** Heights in pixels; the style sheet has the same. */
export const ROW = 38;
export const HEAD = 76;
export const FOOT = 44;
const NARROWEST = 72;
const WIDEST = 112;

const AIR = 3;

/** How wide a column is where so much room is left for so many: they share it, within what can be read. */
export function cellWidth(room: number, columns: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.floor(room / Math.max(1, columns))));
}

/** What of a long list is drawn: from the first to before the last. */
export interface Span {
  from: number;
  to: number;
}

/** What is in sight of a list whose parts are so long, and a little around it. */
export function span(scrolled: number, visible: number, each: number, all: number): Span {
  const from = Math.max(0, Math.floor(scrolled / each) - AIR);
  return { from, to: Math.min(all, Math.ceil((scrolled + visible) / each) + AIR) };
}

export function numbers({ from, to }: Span): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** So far it must be scrolled that a part is seen between what stands fixed before and behind it. */
export function reveal(scrolled: number, visible: number, start: number, length: number): number {
  if (start < scrolled) {
    return start;
  }
  return start + length > scrolled + visible ? start + length - visible : scrolled;
}
