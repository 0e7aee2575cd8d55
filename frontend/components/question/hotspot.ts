import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { picked } from './choice';
import { options } from './options';
import { type Host, icon, isPlace, letterOf, letterPressed, type Part } from './part';
import { BLANK, type Given, type HotspotQuestion, type Region } from './wire';

/** A picture with regions to point at, and the same regions as a list of words. */
export class Hotspot implements Part {
  private chosen = new Set<number>();

  constructor(
    private readonly host: Host,
    private readonly question: HotspotQuestion,
  ) {}

  show(given: Given): void {
    const places = given.kind === 'chosen' ? given.options : [];
    this.chosen = new Set(places.filter((place) => isPlace(place, this.question.regions.length)));
  }

  response(): Given {
    return this.chosen.size === 0 ? BLANK : { kind: 'chosen', options: [...this.chosen].sort((a, b) => a - b) };
  }

  private pick(place: number): void {
    this.chosen = picked(this.chosen, place, this.question.several);
    this.host.changed();
  }

  render(): TemplateResult {
    const { host, question } = this;
    const { picture, regions } = question;
    const hint = `${host.prefix}-hint`;
    const letter = (event: KeyboardEvent): void => {
      const place = letterPressed(event, regions.length);
      if (place !== undefined && !host.readonly) {
        event.preventDefault();
        this.pick(place);
        host.focusOn(`#${host.prefix}-region-${place + 1}`);
      }
    };
    return html`
      <div class="hotspot" id="${host.prefix}-hotspot" role="group" aria-labelledby=${host.promptId} aria-describedby=${hint}>
        <p class="help" id=${hint} ?hidden=${host.readonly}>
          ${host.say(question.several ? 'question.hotspot.several' : 'question.hotspot.one')}
        </p>
        <div class="picture" @keydown=${letter} style=${styleMap({ '--wide': String(picture.width) })}>
          <img
            src=${host.pictures + picture.src}
            alt=${picture.alt.text}
            lang=${picture.alt.lang ?? host.language}
            width=${picture.width}
            height=${picture.height}
          />
          ${regions.map((region, place) => this.renderRegion(region, place))}
        </div>
        <details class="regions">
          <summary>${host.say('question.hotspot.list')}</summary>
          ${options(host, {
            name: 'listed',
            texts: regions.map((region) => region.label),
            several: question.several,
            chosen: (place) => this.chosen.has(place),
            pick: (place) => this.pick(place),
            labelledBy: host.promptId,
          })}
        </details>
      </div>
    `;
  }

  private renderRegion(region: Region, place: number): TemplateResult {
    const { host, question } = this;
    const percent = (part: number, whole: number): string => `${(part / whole) * 100}%`;
    return html`
      <button
        type="button"
        class="region"
        id="${host.prefix}-region-${place + 1}"
        style=${styleMap({
          left: percent(region.left, question.picture.width),
          top: percent(region.top, question.picture.height),
          width: percent(region.width, question.picture.width),
          height: percent(region.height, question.picture.height),
        })}
        aria-pressed=${this.chosen.has(place)}
        aria-label=${region.label.text}
        lang=${region.label.lang ?? host.language}
        title=${region.label.text}
        ?disabled=${host.readonly}
        @click=${() => this.pick(place)}
      >
        ${this.chosen.has(place) ? html`<kbd aria-hidden="true">${icon('check')}</kbd>` : letterOf(place)}
      </button>
    `;
  }

  focus(): void {
    this.host.focusOn(`#${this.host.prefix}-region-${([...this.chosen][0] ?? 0) + 1}`);
  }
}
