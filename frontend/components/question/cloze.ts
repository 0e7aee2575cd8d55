import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { menu } from './menu';
import { byPlace, type Host, isPlace, type Part, shown, whole } from './part';
import { BLANK, type ClozeQuestion, type Given, type Text } from './wire';

/** Narrowest and widest that a gap to type into gets, in letters: the same for short and long answers, until one types. */
const NARROWEST = 12;
const WIDEST = 40;

/** A text with gaps in it, to type into or to choose for. */
export class Cloze implements Part {
  /** The menus by the place of their gap; the other gaps are typed into. */
  private readonly menus = new Map<number, Text[]>();
  /** The places of the gaps in the order in which they stand in the text of this language. */
  private readonly gaps: number[] = [];
  private typed = new Map<number, string>();
  private chosen = new Map<number, number>();

  constructor(
    private readonly host: Host,
    private readonly question: ClozeQuestion,
  ) {
    for (const piece of question.pieces) {
      if ('gap' in piece) {
        this.gaps.push(piece.gap);
        if (piece.options) {
          this.menus.set(piece.gap, piece.options);
        }
      }
    }
  }

  show(given: Given): void {
    const filled = given.kind === 'filled' ? given : { typed: {}, chosen: {} };
    this.typed = new Map(
      Object.entries(filled.typed)
        .map(([gap, text]): [number, string] => [Number(gap), text])
        .filter(([gap]) => this.gaps.includes(gap) && !this.menus.has(gap)),
    );
    this.chosen = new Map(
      Object.entries(filled.chosen)
        .map(([gap, option]): [number, number] => [Number(gap), option])
        .filter(([gap, option]) => isPlace(option, this.menus.get(gap)?.length ?? 0)),
    );
  }

  response(): Given {
    const typed = new Map(
      [...this.typed].filter(([, text]) => text.trim() !== '').map(([gap, text]) => [gap, whole(text)]),
    );
    if (typed.size === 0 && this.chosen.size === 0) {
      return BLANK;
    }
    return { kind: 'filled', language: this.host.language, typed: byPlace(typed), chosen: byPlace(this.chosen) };
  }

  render(): TemplateResult {
    const { host } = this;
    // no white space of the template may come between the pieces of the sentence
    return html`<div class="cloze" id="${host.prefix}-cloze" role="group" aria-labelledby=${host.promptId}
      >${this.question.pieces.map((piece) =>
        'gap' in piece ? this.renderGap(piece.gap, piece.options) : shown(piece.text),
      )}</div>`;
  }

  private renderGap(gap: number, options: Text[] | undefined): TemplateResult {
    const { host } = this;
    const number = this.gaps.indexOf(gap) + 1;
    const id = `${host.prefix}-gap-${number}`;
    const label = host.say('question.cloze.gap', number, this.gaps.length);
    if (options) {
      return menu(host, {
        id,
        texts: options,
        none: host.say('question.cloze.none'),
        chosen: this.chosen.get(gap),
        pick: (option) => this.pick(gap, option),
        label,
      });
    }
    const text = this.typed.get(gap) ?? '';
    return html`<input
      class="input"
      id=${id}
      type="text"
      lang=${host.language}
      aria-label=${label}
      size=${Math.min(WIDEST, Math.max(NARROWEST, text.length + 2))}
      maxlength=${this.question.longest}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      .value=${live(text)}
      ?readonly=${host.readonly}
      @input=${(event: Event) => {
        this.typed.set(gap, (event.target as HTMLInputElement).value);
        host.changed();
      }}
    />`;
  }

  private pick(gap: number, option: number | undefined): void {
    if (option === undefined) {
      this.chosen.delete(gap);
    } else {
      this.chosen.set(gap, option);
    }
    this.host.changed();
  }

  focus(): void {
    this.host.focusOn(`#${this.host.prefix}-gap-1`);
  }
}
