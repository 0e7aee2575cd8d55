import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Host, type Part, whole } from './part';
import { BLANK, type Given, type ShortAnswerQuestion } from './wire';

/** A word or phrase, typed. */
export class ShortAnswer implements Part {
  private text = '';

  constructor(
    private readonly host: Host,
    private readonly question: ShortAnswerQuestion,
  ) {}

  show(given: Given): void {
    this.text = given.kind === 'typed' ? given.text : '';
  }

  response(): Given {
    return typed(this.text, this.host.language);
  }

  render(): TemplateResult {
    const { host } = this;
    return html`
      <div class="field" id="${host.prefix}-typed" role="group" aria-labelledby=${host.promptId}>
        <label for="${host.prefix}-words">${host.say('question.typed.label')}</label>
        <input
          class="input"
          id="${host.prefix}-words"
          type="text"
          lang=${host.language}
          maxlength=${this.question.longest}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          .value=${live(this.text)}
          ?readonly=${host.readonly}
          @input=${(event: Event) => {
            this.text = (event.target as HTMLInputElement).value;
            host.changed();
          }}
        />
      </div>
    `;
  }

  focus(): void {
    this.host.focusOn(`#${this.host.prefix}-words`);
  }
}

export function typed(text: string, language: string): Given {
  return text.trim() === '' ? BLANK : { kind: 'typed', text: whole(text), language };
}
