import { isBlank } from './attempt-answers';
import { count, element, say, type Words } from './attempt-words';
import type { Response } from './outbox-store';
import { type Completeness, completeness, type Missing } from './question/completeness';
import type { Given, Question } from './question/wire';

/** The element that a question is answered in, as far as the page of an attempt needs it. */
export interface QuestionElement extends HTMLElement {
  question?: Question;
  given: Response;
  readonly: boolean;
  sayMissing(missing: Missing[]): string;
  focusOnMissing(missing: Missing): void;
}

/** The numbers of the questions that are not wholly answered. */
export interface Open {
  blank: number[];
  part: number[];
}

/** How far an answer goes; where one is asked how sure one is, it is only a part without that. */
export function howFar(asked: QuestionElement | undefined, response: Response | undefined, sure: boolean): Completeness {
  if (response === undefined || isBlank(response)) {
    return { extent: 'blank', missing: [] };
  }
  const given: Completeness = asked?.question
    ? completeness(asked.question, response as unknown as Given)
    : { extent: 'whole', missing: [] };
  return sure ? given : { ...given, extent: 'part' };
}

/** How many questions are not wholly answered, in a line. */
export function sayOpen(words: Words, { blank, part }: Open): string {
  const partly = part.length > 0 ? [count(words, 'partly', part.length)] : [];
  const unanswered = blank.length > 0 || part.length === 0 ? [count(words, 'unanswered', blank.length)] : [];
  return [...unanswered, ...partly].join('; ');
}

/** What is said before handing in: which questions are blank and which only partly answered, each with a way to it, where there is one. */
export function beforeHandingIn(words: Words, { blank, part }: Open, more: string, goTo?: (number: number) => void): HTMLElement[] {
  const nothing = blank.length === 0 && part.length === 0;
  return [
    ...(nothing ? [element('p', '', count(words, 'handInUnanswered', 0))] : []),
    ...named(count(words, 'handInUnanswered', blank.length), blank, (number) => say(words, 'numberUnanswered', number), goTo),
    ...named(count(words, 'handInPartly', part.length), part, (number) => say(words, 'numberPartly', number), goTo),
    ...(more === '' ? [] : [element('p', '', more)]),
    ...(nothing ? [] : [element('p', '', say(words, 'handInAnyway'))]),
  ];
}

function named(text: string, numbers: number[], name: (number: number) => string, goTo?: (number: number) => void): HTMLElement[] {
  if (numbers.length === 0) {
    return [];
  }
  const line = element('p', 'open-questions', text);
  numbers.forEach((number, at) => line.append(goTo || at === 0 ? ' ' : ', ', goTo ? way(number, name(number), goTo) : String(number)));
  return [line];
}

function way(number: number, name: string, goTo: (number: number) => void): HTMLElement {
  const link = element('a', 'num', String(number)) as HTMLAnchorElement;
  link.href = `${window.location.pathname}?q=${number}`;
  link.setAttribute('router-ignore', '');
  link.setAttribute('aria-label', name);
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const dialog = link.closest('dialog');
    // closing gives the focus back to where it was; going moves it on
    dialog?.close();
    dialog?.remove();
    goTo(number);
  });
  return link;
}
