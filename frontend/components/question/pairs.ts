import { html, type TemplateResult } from 'lit';
import { menu } from './menu';
import { byPlace, type Host, isPlace, type Part, shown } from './part';
import { BLANK, type CategoriseQuestion, type Given, type MatchingQuestion, type Text } from './wire';

/** Parts that are each given one of several targets: premises a partner, members a category. */
export class Pairs implements Part {
  private readonly parts: Text[];
  private readonly targets: Text[];
  private given = new Map<number, number>();

  constructor(
    private readonly host: Host,
    private readonly question: MatchingQuestion | CategoriseQuestion,
  ) {
    [this.parts, this.targets] =
      question.kind === 'matching' ? [question.premises, question.targets] : [question.members, question.categories];
  }

  show(given: Given): void {
    const targets = given.kind === 'matched' ? Object.entries(given.targets) : [];
    this.given = new Map(
      targets
        .map(([part, target]): [number, number] => [Number(part), target])
        .filter(([part, target]) => isPlace(part, this.parts.length) && isPlace(target, this.targets.length)),
    );
  }

  response(): Given {
    return this.given.size === 0 ? BLANK : { kind: 'matched', targets: byPlace(this.given) };
  }

  private pick(part: number, target: number | undefined): void {
    if (target === undefined) {
      this.given.delete(part);
    } else {
      this.given.set(part, target);
    }
    this.host.changed();
  }

  render(): TemplateResult {
    const { host } = this;
    return html`
      <div id="${host.prefix}-pairs" role="group" aria-labelledby=${host.promptId}>
        <ol class="pairs">
          ${this.parts.map(
            (text, part) => html`
              <li>
                <span id="${host.prefix}-part-${part + 1}">${shown(text)}</span>
                ${menu(host, {
                  id: `${host.prefix}-target-${part + 1}`,
                  texts: this.targets,
                  none: host.say(this.question.kind === 'matching' ? 'question.matching.none' : 'question.categorise.none'),
                  chosen: this.given.get(part),
                  pick: (target) => this.pick(part, target),
                  labelledBy: `${host.prefix}-part-${part + 1}`,
                })}
              </li>
            `,
          )}
        </ol>
      </div>
    `;
  }

  focus(): void {
    this.host.focusOn(`#${this.host.prefix}-target-1`);
  }
}
