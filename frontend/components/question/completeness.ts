import type { ClozeQuestion, Given, NumericQuestion, Question, Text } from './wire';

/** How far a response answers its question: the browser's half of `org.waymark.question.Completeness`, which has the last word. */
export type Extent = 'blank' | 'part' | 'whole';

/** Something that a response lacks. */
export interface Missing {
  /** The end of the id of the control that gives it. */
  control: string;
  /** What it is called among others of its kind. */
  name: string;
}

export interface Completeness {
  extent: Extent;
  /** In the order in which the question has it. */
  missing: Missing[];
}

/** So many missing things are named; the others can be seen. */
const MOST_NAMED = 4;

/** A number and nothing beside it that could be a unit. */
const BARE_NUMBER = /^[\s\d.,'’+−–-]+$/;

/** Options of which any may be chosen lack nothing once one is chosen, an order nothing once somebody has made one. */
export function completeness(question: Question, given: Given): Completeness {
  if (given.kind === 'blank') {
    return { extent: 'blank', missing: [] };
  }
  const missing = missingIn(question, given);
  return { extent: missing.length === 0 ? 'whole' : 'part', missing };
}

/** What is missing, in a sentence. */
export function sayMissing(question: Question, missing: Missing[], say: (key: string, ...parameters: string[]) => string): string {
  const named = (name: (part: Missing) => string): string =>
    missing.slice(0, MOST_NAMED).map(name).join(', ') + (missing.length > MOST_NAMED ? ' …' : '');
  const quoted = (): string => named((part) => `“${part.name}”`);
  if (missing.length === 0) {
    return '';
  }
  switch (question.kind) {
    case 'true-false':
      return say('question.missing.reason');
    case 'matching':
      return say('question.missing.partners', quoted());
    case 'categorise':
      return say('question.missing.members', quoted());
    case 'cloze':
      return say('question.missing.gaps', named((part) => part.name));
    case 'timeline':
      return say('question.missing.events', quoted());
    case 'source-criticism':
      return say('question.missing.parts', named((part) => `“${say(part.name)}”`));
    case 'numeric':
      return say('question.missing.unit');
    case 'single-choice':
    case 'multiple-choice':
    case 'hotspot':
    case 'ordering':
    case 'short-answer':
    case 'essay':
      return '';
  }
}

function missingIn(question: Question, given: Given): Missing[] {
  switch (question.kind) {
    case 'true-false':
      return given.kind === 'judged' && given.reason === undefined ? [{ control: 'reason-1', name: '' }] : [];
    case 'matching':
      return given.kind === 'matched' ? without(question.premises, 'target', given.targets) : [];
    case 'categorise':
      return given.kind === 'matched' ? without(question.members, 'target', given.targets) : [];
    case 'timeline':
      return given.kind === 'placed' ? without(question.events, 'slider', given.days) : [];
    case 'cloze':
      return emptyGaps(question, given);
    case 'source-criticism':
      return unsaid(given);
    case 'numeric':
      return withoutUnit(question, given) ? [{ control: 'unit', name: '' }] : [];
    case 'single-choice':
    case 'multiple-choice':
    case 'hotspot':
    case 'ordering':
    case 'short-answer':
    case 'essay':
      return [];
  }
}

/** The parts for which nothing is given at their place. */
function without(parts: Text[], control: string, given: Record<string, unknown>): Missing[] {
  return parts.flatMap(({ text }, place) =>
    given[String(place)] === undefined ? [{ control: `${control}-${place + 1}`, name: text }] : [],
  );
}

/** Gaps are numbered in the order in which they stand in the text. */
function emptyGaps(question: ClozeQuestion, given: Given): Missing[] {
  if (given.kind !== 'filled') {
    return [];
  }
  const gaps = question.pieces.flatMap((piece) => ('gap' in piece ? [piece.gap] : []));
  return gaps.flatMap((gap, at) => {
    const filled = (given.typed[String(gap)] ?? '').trim() !== '' || given.chosen[String(gap)] !== undefined;
    return filled ? [] : [{ control: `gap-${at + 1}`, name: String(at + 1) }];
  });
}

function unsaid(given: Given): Missing[] {
  if (given.kind !== 'criticised') {
    return [];
  }
  return (['label', 'paragraph', 'standpoint'] as const)
    .filter((part) => given[part] === undefined)
    .map((part) => ({ control: `${part}-1`, name: `question.criticism.${part}` }));
}

function withoutUnit(question: NumericQuestion, given: Given): boolean {
  return (question.units ?? []).length > 0 && given.kind === 'typed' && /\d/.test(given.text) && BARE_NUMBER.test(given.text);
}
