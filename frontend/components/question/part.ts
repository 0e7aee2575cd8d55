import { html, nothing, type TemplateResult } from 'lit';
import type { Given, Text } from './wire';

/** What one kind of question is answered with. It keeps what was given so far, even where that is no whole response yet. */
export interface Part {
  /** Takes over a response; what does not belong to the question is passed over. */
  show(given: Given): void;
  response(): Given;
  render(): TemplateResult;
  focus(): void;
}

/** The element that a part is drawn in. */
export interface Host {
  readonly prefix: string;
  readonly promptId: string | typeof nothing;
  readonly readonly: boolean;
  /** The language in which is typed. */
  readonly language: string;
  /** Where the pictures of the course lie. */
  readonly pictures: string;
  say(key: string, ...parameters: (string | number)[]): string;
  /** The learner did something: draws it and tells what is given now. */
  changed(): void;
  /** Draws again. */
  redraw(): void;
  /** Puts the focus on a control once everything is drawn. */
  focusOn(selector: string): void;
}

export const LETTERS = 'ABCDEFGH';

/** A text, with its language where that is not the one of the page. */
export function shown(text: Text): TemplateResult {
  return html`<span lang=${text.lang ?? nothing}>${text.text}</span>`;
}

export function icon(name: string): TemplateResult {
  return html`<span class="i i-${name}" aria-hidden="true"></span>`;
}

/** The letter that chooses the part at this place, as far as there are letters; not read out, because it is no part of the text. */
export function letterOf(place: number): TemplateResult | typeof nothing {
  return place < LETTERS.length ? html`<kbd aria-hidden="true">${LETTERS[place]}</kbd>` : nothing;
}

/** The place that a letter key stands for; with Ctrl, Alt or Meta a letter belongs to the browser. */
export function letterPressed(event: KeyboardEvent, parts: number): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || !/^[a-hA-H]$/.test(event.key)) {
    return undefined;
  }
  const place = LETTERS.indexOf(event.key.toUpperCase());
  return place < parts ? place : undefined;
}

/** What was typed, without halves of characters, which nothing could store. */
export function whole(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Whether a number is a place among so many parts. */
export function isPlace(place: unknown, parts: number): place is number {
  return Number.isInteger(place) && (place as number) >= 0 && (place as number) < parts;
}

/** The places below their names, in their order, as the server writes them. */
export function byPlace<T>(given: Map<number, T>): Record<string, T> {
  return Object.fromEntries([...given].sort(([one], [other]) => one - other));
}
