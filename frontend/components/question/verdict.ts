import { html, type TemplateResult } from 'lit';
import { chips, options } from './options';
import { type Host, isPlace, type Part } from './part';
import { BLANK, type Given, type VerdictQuestion } from './wire';

/** A verdict and the reason for it; a reason alone is no response yet, and the page says so. */
export class Verdict implements Part {
  private verdict?: boolean;
  private reason?: number;

  constructor(
    private readonly host: Host,
    private readonly question: VerdictQuestion,
  ) {}

  show(given: Given): void {
    const judged = given.kind === 'judged' ? given : undefined;
    this.verdict = judged?.verdict;
    this.reason = isPlace(judged?.reason, this.question.reasons.length) ? judged?.reason : undefined;
  }

  response(): Given {
    if (this.verdict === undefined) {
      return BLANK;
    }
    const judged: Given = { kind: 'judged', verdict: this.verdict };
    return this.reason === undefined ? judged : { ...judged, reason: this.reason };
  }

  render(): TemplateResult {
    const { host } = this;
    const id = `${host.prefix}-judgement`;
    const waiting = this.verdict === undefined && this.reason !== undefined;
    return html`
      <div class="parts" id=${id} role="group" aria-labelledby=${host.promptId}>
        <fieldset>
          <legend>${host.say('question.verdict.label')}</legend>
          ${chips(host, {
            name: 'verdict',
            labels: [host.say('question.verdict.true'), host.say('question.verdict.false')],
            chosen: (place) => this.verdict === (place === 0),
            pick: (place) => {
              this.verdict = place === 0;
              host.changed();
            },
          })}
        </fieldset>
        <div>
          <p class="part-name" id="${id}-because">${host.say('question.reason.label')}</p>
          ${options(host, {
            name: 'reason',
            texts: this.question.reasons,
            several: false,
            chosen: (place) => this.reason === place,
            pick: (place) => {
              this.reason = place;
              host.changed();
            },
            labelledBy: `${id}-because`,
          })}
        </div>
        <p class="help line" role="status">${waiting ? host.say('question.verdict.missing') : ''}</p>
      </div>
    `;
  }

  focus(): void {
    this.host.focusOn(`#${this.host.prefix}-verdict-${this.verdict === false ? 2 : 1}`);
  }
}
