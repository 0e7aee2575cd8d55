import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { menu } from './menu';
import { type Host, type Part } from './part';
import { typed } from './typed';
import { BLANK, type Given, type NumericQuestion, type Unit } from './wire';

/** A number, and its unit where the question has units; the unit is sent behind the number, as it would be written. */
export class Numeric implements Part {
  private readonly units: Unit[];
  private number = '';
  private unit?: number;

  constructor(
    private readonly host: Host,
    private readonly question: NumericQuestion,
  ) {
    this.units = question.units ?? [];
  }

  show(given: Given): void {
    this.number = given.kind === 'typed' ? given.text : '';
    this.unit = undefined;
    if (given.kind !== 'typed') {
      return;
    }
    for (const [place, unit] of this.units.entries()) {
      const name = unit.names.find((each) => given.text.endsWith(` ${each}`));
      if (name !== undefined) {
        this.number = given.text.slice(0, -name.length - 1);
        this.unit = place;
        return;
      }
    }
  }

  response(): Given {
    if (this.number.trim() === '') {
      return BLANK;
    }
    const unit = this.unit === undefined ? undefined : this.units[this.unit];
    return typed(unit ? `${this.number} ${unit.text}` : this.number, this.host.language);
  }

  render(): TemplateResult {
    const { host } = this;
    return html`
      <div class="number" id="${host.prefix}-number" role="group" aria-labelledby=${host.promptId}>
        <div class="field">
          <label for="${host.prefix}-words">${host.say('question.numeric.label')}</label>
          <input
            class="input num"
            id="${host.prefix}-words"
            type="text"
            inputmode="decimal"
            lang=${host.language}
            maxlength=${this.question.longest - 100}
            autocomplete="off"
            .value=${live(this.number)}
            ?readonly=${host.readonly}
            @input=${(event: Event) => {
              this.number = (event.target as HTMLInputElement).value;
              host.changed();
            }}
          />
        </div>
        ${this.units.length === 0
          ? nothing
          : html`
              <div class="field">
                <label for="${host.prefix}-unit">${host.say('question.numeric.unit')}</label>
                ${menu(host, {
                  id: `${host.prefix}-unit`,
                  texts: this.units,
                  none: host.say('question.numeric.no-unit'),
                  chosen: this.unit,
                  pick: (unit) => {
                    this.unit = unit;
                    host.changed();
                  },
                })}
              </div>
            `}
      </div>
    `;
  }

  focus(): void {
    this.host.focusOn(`#${this.host.prefix}-words`);
  }
}
