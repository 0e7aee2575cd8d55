import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type Missing, sayMissing } from './question/completeness';
import { partFor } from './question/kinds';
import type { Host, Part } from './question/part';
import { BLANK, type Given, type Question, same } from './question/wire';

/**
 * What one question is answered with. It knows the texts on offer and what was given, nothing else, and needs no server: each change
 * is told by `wm-answered`, with the response as `detail.response`. Its name is the heading `${prefix}-prompt`.
 */
class WmQuestion extends LitElement implements Host {
  static override properties = {
    question: { attribute: false },
    given: { attribute: false },
    words: { attribute: false },
    readonly: { type: Boolean },
    prefix: { type: String },
    pictures: { type: String },
  };

  declare question?: Question;
  /** The response so far; may be set from outside, when another page has changed it. */
  declare given: Given;
  declare words: Record<string, string>;
  declare readonly: boolean;
  declare prefix: string;
  declare pictures: string;

  private form?: Part;

  constructor() {
    super();
    this.given = BLANK;
    this.words = {};
    this.readonly = false;
    this.prefix = 'q-1';
    this.pictures = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The heading that asks; none where an answer is shown without it. */
  get promptId(): string | typeof nothing {
    const id = `${this.prefix}-prompt`;
    return document.getElementById(id) ? id : nothing;
  }

  get language(): string {
    return this.closest<HTMLElement>('[lang]')?.lang || 'en';
  }

  say(key: string, ...parameters: (string | number)[]): string {
    const words = this.words[key] ?? `!${key}`;
    return words.replace(/\{(\d)\}/g, (_, place: string) => String(parameters[Number(place)] ?? ''));
  }

  changed(): void {
    const before = this.given;
    const response = this.form?.response() ?? BLANK;
    this.requestUpdate();
    if (!same(before, response)) {
      this.given = response;
      this.dispatchEvent(new CustomEvent('wm-answered', { detail: { response }, bubbles: true }));
    }
  }

  redraw(): void {
    this.requestUpdate();
  }

  focusOn(selector: string): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(selector)?.focus());
  }

  /** What is missing, in a sentence in the language of the page. */
  sayMissing(missing: Missing[]): string {
    return this.question ? sayMissing(this.question, missing, (key, ...parameters) => this.say(key, ...parameters)) : '';
  }

  /** Puts the focus on what gives something that is missing. */
  focusOnMissing(missing: Missing): void {
    this.focusOn(`#${this.prefix}-${missing.control}`);
  }

  /** Puts the focus on the first thing to answer with. */
  override focus(): void {
    void this.updateComplete.then(() => this.form?.focus());
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('question')) {
      this.form = this.question && partFor(this, this.question);
      this.form?.show(this.given ?? BLANK);
    } else if (changes.has('given') && this.form && !same(this.given ?? BLANK, this.form.response())) {
      this.form.show(this.given ?? BLANK);
    }
  }

  private readonly clear = (): void => {
    this.form?.show(BLANK);
    this.changed();
    this.form?.focus();
  };

  protected override render(): TemplateResult | typeof nothing {
    if (!this.form) {
      return nothing;
    }
    const blank = this.form.response().kind === 'blank';
    return html`
      ${this.form.render()}
      <button type="button" class="btn quiet small clear" ?hidden=${this.readonly} ?disabled=${blank} @click=${this.clear}>
        ${this.say('question.field.clear')}
      </button>
    `;
  }
}

customElements.define('wm-question', WmQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'wm-question': WmQuestion;
  }
}
