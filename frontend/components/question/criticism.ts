import { html, nothing, type TemplateResult } from 'lit';
import { chips, options } from './options';
import { type Host, icon, isPlace, type Part, shown } from './part';
import { BLANK, type CriticismQuestion, type Given, LABELS, type Label } from './wire';

const ICONS: Record<Label, string> = {
  event: 'circle-dot',
  'attributed-figure': 'hash',
  reading: 'glasses',
  'one-sided-claim': 'scale',
};

/** A statement, and three questions about it: what it is, which paragraph shows that, whose standpoint it is. */
export class Criticism implements Part {
  private label?: Label;
  private paragraph?: number;
  private standpoint?: number;

  constructor(
    private readonly host: Host,
    private readonly question: CriticismQuestion,
  ) {}

  show(given: Given): void {
    const { paragraphs, standpoints } = this.question;
    const parts = given.kind === 'criticised' ? given : undefined;
    this.label = LABELS.find((label) => label === parts?.label);
    this.paragraph = isPlace(parts?.paragraph, paragraphs.length) ? parts?.paragraph : undefined;
    this.standpoint = isPlace(parts?.standpoint, standpoints.length) ? parts?.standpoint : undefined;
  }

  response(): Given {
    const { label, paragraph, standpoint } = this;
    if (label === undefined && paragraph === undefined && standpoint === undefined) {
      return BLANK;
    }
    return {
      kind: 'criticised',
      ...(label === undefined ? {} : { label }),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(standpoint === undefined ? {} : { standpoint }),
    };
  }

  render(): TemplateResult {
    const { host, question } = this;
    const name = `${host.prefix}-part-2`;
    return html`
      <div class="criticism" id="${host.prefix}-criticism" role="group" aria-labelledby=${host.promptId}>
        <blockquote class="claim" lang=${question.statement.lang ?? nothing}>${question.statement.text}</blockquote>
        <div class="qpart"><fieldset>
          <legend>1. ${host.say('question.criticism.label')}</legend>
          ${chips(host, {
            name: 'label',
            labels: LABELS.map((label) => html`${icon(ICONS[label])}<span>${host.say(`question.statement-kind.${label}`)}</span>`),
            chosen: (place) => this.label === LABELS[place],
            pick: (place) => {
              this.label = LABELS[place];
              host.changed();
            },
          })}
        </fieldset></div>
        <div class="qpart">
          <p class="part-name" id=${name}>2. ${host.say('question.criticism.paragraph')}</p>
          ${options(host, {
            name: 'paragraph',
            texts: question.paragraphs,
            several: false,
            chosen: (place) => this.paragraph === place,
            pick: (place) => {
              this.paragraph = place;
              host.changed();
            },
            labelledBy: name,
          })}
        </div>
        <div class="qpart"><fieldset>
          <legend>3. ${host.say('question.criticism.standpoint')}</legend>
          ${chips(host, {
            name: 'standpoint',
            labels: question.standpoints.map(shown),
            chosen: (place) => this.standpoint === place,
            pick: (place) => {
              this.standpoint = place;
              host.changed();
            },
          })}
        </fieldset></div>
      </div>
    `;
  }

  focus(): void {
    const place = this.label === undefined ? 0 : LABELS.indexOf(this.label);
    this.host.focusOn(`#${this.host.prefix}-label-${place + 1}`);
  }
}
