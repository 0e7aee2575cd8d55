/** A text and what is selected in it. */
export interface Spot {
  text: string;
  from: number;
  to: number;
}

/** What stands between two places gives way to other words; afterwards this much is selected. */
export interface Edit {
  from: number;
  to: number;
  words: string;
  select: [number, number];
}

const NUMBERED = '1. ';
const NUMBER = /^\d+\. /;
/** Marks at the beginning of a line of which a line has at most one. */
const LINE_MARK = /^(#{3,6} |[-*] |\d+\. )/;
const ADDRESS = 'https://';

/** Puts marks around what is selected, or takes them away where they are. Blanks at the ends stay outside, where Markdown wants them. */
export function around({ text, from, to }: Spot, before: string, after: string, sample: string): Edit {
  const chosen = text.slice(from, to);
  const start = chosen.trim() ? from + chosen.search(/\S/) : from;
  const inner = chosen.trim();
  const end = start + inner.length;
  if (isAround(text, start, end, before, after)) {
    const first = start - before.length;
    return { from: first, to: end + after.length, words: inner, select: [first, first + inner.length] };
  }
  if (isMarked(inner, before, after)) {
    const words = inner.slice(before.length, inner.length - after.length);
    return { from: start, to: end, words, select: [start, start + words.length] };
  }
  const words = inner || sample;
  const put = before + words + after;
  // with words already there, the address is what is to be written next
  const address = inner ? after.indexOf(ADDRESS) : -1;
  const first = start + before.length + (address < 0 ? 0 : words.length + address);
  return { from: start, to: end, words: put, select: [first, first + (address < 0 ? words.length : ADDRESS.length)] };
}

function isAround(text: string, from: number, to: number, before: string, after: string): boolean {
  const marked = before !== '' && text.slice(0, from).endsWith(before) && text.slice(to).startsWith(after);
  // two stars are not twice one
  return marked && (before !== '*' || starsBefore(text, from) % 2 === 1);
}

/** The marks may be selected together with the words. */
function isMarked(words: string, before: string, after: string): boolean {
  const isLong = words.length > before.length + after.length;
  return isLong && words.startsWith(before) && words.endsWith(after) && (before !== '*' || !words.startsWith('**'));
}

function starsBefore(text: string, at: number): number {
  let first = at;
  while (text[first - 1] === '*') {
    first--;
  }
  return at - first;
}

/** Puts a mark before each line that is selected, or takes it away where every one has it. */
export function lines({ text, from, to }: Spot, mark: string): Edit {
  const last = to > from && text[to - 1] === '\n' ? to - 1 : to;
  const start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  const found = text.indexOf('\n', last);
  const end = found < 0 ? text.length : found;
  const all = text.slice(start, end).split('\n');
  const isBlank = (line: string): boolean => line.trim() === '' && all.length > 1;
  const marked = all.filter((line) => !isBlank(line)).every((line) => markOf(line, mark) !== '');
  let number = 0;
  const changed = all.map((line) => {
    if (isBlank(line)) {
      return line;
    }
    number++;
    return marked ? line.slice(markOf(line, mark).length) : (mark === NUMBERED ? `${number}. ` : mark) + bare(line, mark);
  });
  const words = changed.join('\n');
  const select: [number, number] = from === to ? caret(from, end - start, start, words.length) : [start, start + words.length];
  return { from: start, to: end, words, select };
}

/** Where nothing was selected, the caret keeps its distance from the end of the line. */
function caret(at: number, before: number, start: number, after: number): [number, number] {
  const place = Math.max(start, at + after - before);
  return [place, place];
}

function markOf(line: string, mark: string): string {
  return mark === NUMBERED ? (NUMBER.exec(line)?.[0] ?? '') : line.startsWith(mark) ? mark : '';
}

/** A list may stand in a quotation, but no line is a heading and an entry of a list. */
function bare(line: string, mark: string): string {
  return LINE_MARK.test(mark) ? line.replace(LINE_MARK, '') : line;
}

/** Puts words on lines of their own behind the line of the caret. */
export function block({ text, to }: Spot, words: string): Edit {
  const found = text.indexOf('\n', to);
  const at = found < 0 ? text.length : found;
  const gap = text.slice(0, at).trim() === '' ? '' : text.slice(0, at).endsWith('\n') ? '\n' : '\n\n';
  const put = `${gap}${words}${text.slice(at).trim() === '' ? '' : '\n'}`;
  const first = at + gap.length;
  return { from: at, to: at, words: put, select: [first, first + words.length] };
}

/** Puts words behind what is selected, a blank before them where they would touch another word. */
export function behind({ text, to }: Spot, words: string): Edit {
  const touches = to > 0 && !/[\s([{“„«]/.test(text[to - 1]!);
  const put = (touches ? ' ' : '') + words;
  return { from: to, to, words: put, select: [to + put.length, to + put.length] };
}

/** A blank where lines broke. Each run of white space is looked at once: one pattern for both would try every place of it anew. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, (run) => (/[\r\n]/.test(run) ? ' ' : run));
}

/** Carries it out as if it had been typed, so that the browser can undo it; a text that is not on screen cannot be typed into. */
export function apply(area: HTMLTextAreaElement | HTMLInputElement, { from, to, words, select }: Edit): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(from, to);
  if (document.activeElement !== area || !asTyped(words, from === to)) {
    area.setRangeText(words, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(...select);
}

function asTyped(words: string, nothingSelected: boolean): boolean {
  if (words === '') {
    return nothingSelected || document.execCommand('delete');
  }
  return document.execCommand('insertText', false, words);
}
