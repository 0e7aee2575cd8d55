import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Host, type Part } from './part';
import { typed } from './typed';
import type { EssayQuestion, Given } from './wire';

/** A longer text, with the number of its words below. */
export class Essay implements Part {
  private text = '';

  constructor(
    private readonly host: Host,
    private readonly question: EssayQuestion,
  ) {}

  show(given: Given): void {
    this.text = given.kind === 'typed' ? given.text : '';
  }

  response(): Given {
    return typed(this.text, this.host.language);
  }

  render(): TemplateResult {
    const { host, question } = this;
    return html`
      <div class="field" id="${host.prefix}-essay" role="group" aria-labelledby=${host.promptId}>
        <label for="${host.prefix}-words">${host.say('question.essay.label')}</label>
        <textarea
          class="input essay"
          id="${host.prefix}-words"
          rows="12"
          lang=${host.language}
          maxlength=${question.longest}
          aria-describedby="${host.prefix}-count"
          .value=${live(this.text)}
          ?readonly=${host.readonly}
          @input=${(event: Event) => {
            this.text = (event.target as HTMLTextAreaElement).value;
            host.changed();
          }}
        ></textarea>
        <p class="help" id="${host.prefix}-count">
          ${host.say('question.essay.words', wordsIn(this.text), question.least, question.most)}
        </p>
      </div>
    `;
  }

  focus(): void {
    this.host.focusOn(`#${this.host.prefix}-words`);
  }
}

/** How many words a text has: what stands between spaces and holds a letter or digit. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
