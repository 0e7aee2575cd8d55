import { html, nothing, type TemplateResult } from 'lit';
import { options } from './options';
import { type Host, isPlace, type Part } from './part';
import { BLANK, type ChoiceQuestion, type Given } from './wire';

/** One of several options, or any of them. */
export class Choice implements Part {
  private chosen = new Set<number>();
  private readonly several: boolean;

  constructor(
    private readonly host: Host,
    private readonly question: ChoiceQuestion,
  ) {
    this.several = question.kind === 'multiple-choice';
  }

  show(given: Given): void {
    const places = given.kind === 'chosen' ? given.options : [];
    this.chosen = new Set(places.filter((place) => isPlace(place, this.question.options.length)));
  }

  response(): Given {
    return this.chosen.size === 0 ? BLANK : { kind: 'chosen', options: [...this.chosen].sort((a, b) => a - b) };
  }

  private pick(place: number): void {
    this.chosen = picked(this.chosen, place, this.several);
    this.host.changed();
  }

  render(): TemplateResult {
    const hint = `${this.host.prefix}-hint`;
    return html`
      ${options(this.host, {
        name: 'options',
        texts: this.question.options,
        several: this.several,
        chosen: (place) => this.chosen.has(place),
        pick: (place) => this.pick(place),
        labelledBy: this.host.promptId,
        describedBy: this.several ? hint : undefined,
      })}
      ${this.several ? html`<p class="help" id=${hint}>${this.host.say('question.several')}</p>` : nothing}
    `;
  }

  focus(): void {
    const first = this.several ? 0 : ([...this.chosen][0] ?? 0);
    this.host.focusOn(`#${this.host.prefix}-options-${first + 1}`);
  }
}

/** The chosen places after one was pressed: any of several go on and off, of the others the last one pressed is the one. */
export function picked(chosen: ReadonlySet<number>, place: number, several: boolean): Set<number> {
  if (!several) {
    return new Set([place]);
  }
  const now = new Set(chosen);
  if (!now.delete(place)) {
    now.add(place);
  }
  return now;
}
