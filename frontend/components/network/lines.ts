import type { Tie } from './web';

interface Box {
  left: number;
  right: number;
  middle: number;
  column: string;
}

/** A straight line between the columns, an arc beside the one in which both ends lie. */
export function pathOf(tie: Tie, boxes: ReadonlyMap<string, Box>): string {
  const [from, to] = [boxes.get(tie.from), boxes.get(tie.to)];
  if (!from || !to) {
    return '';
  }
  if (from.column !== to.column) {
    const [one, other] = from.left < to.left ? [from, to] : [to, from];
    return `M${one.right} ${one.middle}L${other.left} ${other.middle}`;
  }
  const isFirst = from.column === '0';
  const [start, end] = isFirst ? [from.left, to.left] : [from.right, to.right];
  const out = Math.min(30, 8 + Math.abs(to.middle - from.middle) / 14) * (isFirst ? -1 : 1);
  return `M${start} ${from.middle}C${start + out} ${from.middle} ${end + out} ${to.middle} ${end} ${to.middle}`;
}

/** Where the nodes lie within their frame. */
export function boxesIn(frame: HTMLElement): Map<string, Box> {
  const { left, top } = frame.getBoundingClientRect();
  const boxes = new Map<string, Box>();
  for (const node of frame.querySelectorAll<HTMLElement>('[data-node]')) {
    const box = node.getBoundingClientRect();
    boxes.set(node.dataset.node ?? '', {
      left: box.left - left,
      right: box.right - left,
      middle: box.top - top + box.height / 2,
      column: node.dataset.column ?? '',
    });
  }
  return boxes;
}
