import type { Progress } from './outbox';
import type { Response } from './outbox-store';

const PAUSE = 1_000;
const LONGEST = 5_000;

/** What has been answered on this page, and what is being typed and has not been given to the outbox yet. */
export class Answers {
  readonly given = new Map<number, Response>();
  readonly certainty = new Map<number, string>();
  readonly progress = new Map<number, Progress>();
  private readonly drafts = new Map<number, { since: number; timer: number }>();

  constructor(private readonly done: (number: number) => void) {}

  /** A change by the learner: a choice is done at once, a text after a pause and at least every five seconds. */
  change(number: number, response: Response): void {
    const before = this.given.get(number);
    this.given.set(number, response);
    if (!isTyping(response, before)) {
      this.finish(number);
      return;
    }
    const draft = this.drafts.get(number);
    const since = draft?.since ?? Date.now();
    window.clearTimeout(draft?.timer);
    const timer = window.setTimeout(() => this.finish(number), Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now())));
    this.drafts.set(number, { since, timer });
  }

  isTyping(number?: number): boolean {
    return number === undefined ? this.drafts.size > 0 : this.drafts.has(number);
  }

  /** The pause is over, or the learner went elsewhere. */
  finish(number: number): void {
    window.clearTimeout(this.drafts.get(number)?.timer);
    this.drafts.delete(number);
    this.done(number);
  }

  finishAll(): void {
    [...this.drafts.keys()].forEach((number) => this.finish(number));
  }
}

/** Nothing was given, or nothing that can be seen. */
export function isBlank(response: Response | undefined): boolean {
  if (!response || response.kind === 'blank') {
    return true;
  }
  return response.kind === 'typed' && String(response.text ?? '').trim() === '';
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What was typed, to be copied; nothing of choices. */
export function typedText(response: Response | undefined): string {
  if (response?.kind === 'typed') {
    return String(response.text ?? '');
  }
  return response?.kind === 'filled' ? Object.values(response.typed as Record<string, string>).join('\n') : '';
}

function isTyping(response: Response, before: Response | undefined): boolean {
  return response.kind === 'typed' || (response.kind === 'filled' && !same(response.typed, before?.typed));
}
