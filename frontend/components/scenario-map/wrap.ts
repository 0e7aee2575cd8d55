export type Measure = (text: string) => number;

const MOST_LINES = 3;

/** A title in at most three lines of this width; what does not fit is left out and marked. */
export function wrap(title: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of pieces(title, width, measure)) {
    const longer = line === '' ? word.text : line + (word.joined ? '' : ' ') + word.text;
    if (line !== '' && measure(longer) > width) {
      lines.push(word.joined ? `${line}-` : line);
      line = word.text;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines.length <= MOST_LINES ? lines : cut(lines.slice(0, MOST_LINES), width, measure);
}

interface Piece {
  text: string;
  /** It goes on with the piece before. */
  joined: boolean;
}

/** The words; one that is wider than a line comes in parts. */
function pieces(title: string, width: number, measure: Measure): Piece[] {
  return title
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) => parts(word, width, measure));
}

function parts(word: string, width: number, measure: Measure): Piece[] {
  const letters = [...word];
  const found: Piece[] = [];
  while (letters.length > 0) {
    const fits = letters.findIndex((_, end) => end > 0 && measure(`${letters.slice(0, end + 1).join('')}-`) > width);
    const whole = measure(letters.join('')) <= width || fits < 0;
    found.push({ text: letters.splice(0, whole ? letters.length : fits).join(''), joined: found.length > 0 });
  }
  return found;
}

function cut(lines: string[], width: number, measure: Measure): string[] {
  const last = [...(lines.at(-1) ?? '').replace(/-$/u, '')];
  while (last.length > 1 && measure(`${last.join('')}…`) > width) {
    last.pop();
  }
  return [...lines.slice(0, -1), `${last.join('').trimEnd()}…`];
}
