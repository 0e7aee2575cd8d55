import type { Graph, Stop, Way } from './graph';

export type Say = (key: string, ...parameters: (string | number)[]) => string;

/** A sentence with its numbered places filled. */
export function spoken(sentence: string, parameters: (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, place: string) => String(parameters[Number(place)] ?? ''));
}

/** A stop in words: what it is called, what it is, and how it stands to one's way. */
export function stopInWords(stop: Stop, say: Say): string {
  const { sign, title, here, on, problem } = stop;
  return listed([
    sign,
    title,
    kindInWords(stop, say),
    say(`basis.${stop.basis}`),
    on && say('on-way'),
    here && say('here'),
    problem,
  ]);
}

export function kindInWords({ kind, merit }: Stop, say: Say): string {
  return listed([say(`kind.${kind}`), kind === 'ending' && merit && say(`merit.${merit}`)]);
}

/** Where the choices of a stop lead. */
export function choicesInWords(graph: Graph, { id }: Stop, say: Say): string {
  return graph
    .waysFrom(id)
    .map((way) => `${way.choice}: ${listed([ended(way.text), leadsTo(graph, way, say), ...remarks(way, say)])}.`)
    .join(' ');
}

/** What is to be said of a way apart from its text and where it leads. */
export function remarks(way: Way, say: Say): string[] {
  return [
    way.on && say('on-way'),
    way.documented && say('documented-choice'),
    way.share !== undefined && say('share', way.share),
    way.count !== undefined && say('count', way.count),
    way.closed && say('closed'),
  ].filter((remark) => typeof remark === 'string');
}

/** What stands beside a line: the letter of the choice and how many made it. */
export function besideLine(way: Way, say: Say): { letter: string; figure: string } {
  const share = way.share === undefined ? '' : say('percent', way.share);
  return { letter: [...way.choice].length <= 2 ? way.choice : '', figure: way.count === undefined ? share : String(way.count) };
}

function leadsTo(graph: Graph, { to }: Way, say: Say): string {
  const stop = graph.stop(to);
  return say('leads-to', stop ? `${stop.sign} ${stop.title}` : to);
}

/** Without the full stop, because the sentence goes on. */
function ended(text: string): string {
  return text.replace(/\.\s*$/u, '');
}

function listed(parts: (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(', ');
}
