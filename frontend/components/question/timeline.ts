import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { styleMap } from 'lit/directives/style-map.js';
import { Axis } from './axis';
import { byPlace, type Host, icon, isPlace, type Part, shown } from './part';
import { BLANK, type Given, type Text, type TimelineQuestion } from './wire';

/** So far go the Page keys, in steps. */
const A_PAGE = 10;

/**
 * Events on a dated axis, each in a lane of its own below it: put there by pulling its mark, by the keys of a slider, or by typing
 * the date. An event that was not placed has a hollow mark in the middle.
 */
export class Timeline implements Part {
  private readonly axis: Axis;
  private placed = new Map<number, number>();
  /** What was typed and is no place on the axis. */
  private readonly rejected = new Map<number, string>();

  constructor(
    private readonly host: Host,
    private readonly question: TimelineQuestion,
  ) {
    this.axis = new Axis(question.from, question.to, question.step, host.language);
  }

  show(given: Given): void {
    const days = given.kind === 'placed' ? Object.entries(given.days) : [];
    this.rejected.clear();
    this.placed = new Map(
      days
        .map(([event, day]): [number, number] => [Number(event), this.axis.placeOf(day)])
        .filter(([event, place]) => isPlace(event, this.question.events.length) && place >= 0),
    );
  }

  response(): Given {
    if (this.placed.size === 0) {
      return BLANK;
    }
    const days = new Map([...this.placed].map(([event, place]) => [event, this.axis.at(place)]));
    return { kind: 'placed', days: byPlace(days) };
  }

  private get middle(): number {
    return Math.floor(this.axis.last / 2);
  }

  private put(event: number, place: number): void {
    this.placed.set(event, Math.min(Math.max(place, 0), this.axis.last));
    this.rejected.delete(event);
    this.host.changed();
  }

  /** Shows where the mark is; the place counts when it is let go. */
  private pull(event: number, place: number): void {
    this.placed.set(event, place);
    this.rejected.delete(event);
    this.host.redraw();
  }

  private takeOff(event: number): void {
    this.placed.delete(event);
    this.rejected.delete(event);
    this.host.changed();
    this.host.focusOn(`#${this.id('slider', event)}`);
  }

  private key(event: KeyboardEvent, which: number): void {
    const now = this.placed.get(which) ?? this.middle;
    const page = event.key === 'PageUp' ? A_PAGE : event.key === 'PageDown' ? -A_PAGE : 0;
    if (page !== 0) {
      event.preventDefault();
      this.put(which, now + page);
    } else if ((event.key === 'Enter' || event.key === ' ') && !this.placed.has(which)) {
      event.preventDefault();
      this.put(which, now);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && this.placed.has(which)) {
      event.preventDefault();
      this.takeOff(which);
    }
  }

  /** A press on the hollow mark itself moves nothing, so the browser reports no change. */
  private pressed(which: number): void {
    if (!this.host.readonly && !this.placed.has(which)) {
      this.put(which, this.middle);
    }
  }

  private typedPlace(which: number, text: string, place: number): void {
    if (text.trim() === '') {
      this.placed.delete(which);
      this.rejected.delete(which);
    } else if (place >= 0) {
      this.placed.set(which, place);
      this.rejected.delete(which);
    } else {
      this.placed.delete(which);
      this.rejected.set(which, text);
    }
    this.host.changed();
  }

  // --- drawing ---

  private id(what: string, event: number): string {
    return `${this.host.prefix}-${what}-${event + 1}`;
  }

  private at(place: number): ReturnType<typeof styleMap> {
    return styleMap({ '--at': String(place / this.axis.last) });
  }

  render(): TemplateResult {
    const { host, axis } = this;
    const how = `${host.prefix}-how`;
    const ticks = axis.ticks();
    return html`
      <div class="timeline" id="${host.prefix}-timeline" role="group" aria-labelledby=${host.promptId} aria-describedby=${how}>
        <p class="help" id=${how} ?hidden=${host.readonly}>${host.say('question.timeline.how', axis.name(0), axis.name(axis.last))}</p>
        <div class="axis" aria-hidden="true">
          ${ticks.map((tick) => html`<span style=${this.at(tick.place)}>${tick.label}</span>`)}
        </div>
        <ol class="lanes">
          ${this.question.events.map((text, event) => this.renderLane(text, event, ticks.map((tick) => tick.place)))}
        </ol>
      </div>
    `;
  }

  private renderLane(text: Text, event: number, ticks: number[]): TemplateResult {
    const { host, axis } = this;
    const place = this.placed.get(event);
    const name = this.id('event', event);
    return html`
      <li class=${place === undefined ? 'unplaced' : 'placed'}>
        <div class="lane-head">
          <span class="lane-text" id=${name}>${shown(text)}</span>
          <span class="lane-date">
            ${this.renderField(event, place)}
            <button
              type="button"
              class="btn quiet icon small"
              aria-label=${host.say('question.timeline.take-off', text.text)}
              title=${host.say('question.timeline.take-off', text.text)}
              ?disabled=${host.readonly || place === undefined}
              @click=${() => this.takeOff(event)}
            >
              ${icon('x')}
            </button>
          </span>
        </div>
        <div class="lane">
          ${ticks.map((tick) => html`<i style=${this.at(tick)}></i>`)}
          <input
            type="range"
            id=${this.id('slider', event)}
            min="0"
            max=${axis.last}
            step="1"
            aria-labelledby=${name}
            aria-valuetext=${place === undefined ? host.say('question.timeline.unplaced') : axis.name(place)}
            .value=${live(String(place ?? this.middle))}
            ?disabled=${host.readonly}
            @input=${(input: Event) => this.pull(event, Number((input.target as HTMLInputElement).value))}
            @change=${() => host.changed()}
            @pointerup=${() => this.pressed(event)}
            @keydown=${(key: KeyboardEvent) => this.key(key, event)}
          />
        </div>
        <p class="help bad" role="status">
          ${this.rejected.has(event)
            ? host.say('question.timeline.outside', axis.name(0), axis.name(axis.last))
            : nothing}
        </p>
      </li>
    `;
  }

  private renderField(event: number, place: number | undefined): TemplateResult {
    const { host, axis } = this;
    const rejected = this.rejected.get(event);
    const day = place === undefined ? '' : axis.at(place);
    if (axis.step === 'day') {
      return html`<input
        class="input num"
        type="date"
        id=${this.id('date', event)}
        min=${axis.at(0)}
        max=${axis.at(axis.last)}
        aria-label=${host.say('question.timeline.date', this.question.events[event]?.text ?? '')}
        aria-invalid=${rejected === undefined ? nothing : 'true'}
        .value=${live(rejected ?? day)}
        ?readonly=${host.readonly}
        @change=${(input: Event) => {
          const { value } = input.target as HTMLInputElement;
          this.typedPlace(event, value, axis.placeOf(value));
        }}
      />`;
    }
    return html`${axis.step === 'month' ? this.renderMonth(event, day) : nothing}<input
        class="input num year"
        type="text"
        inputmode="numeric"
        maxlength="5"
        autocomplete="off"
        id=${this.id('date', event)}
        placeholder="–"
        aria-label=${host.say('question.timeline.year', this.question.events[event]?.text ?? '')}
        aria-invalid=${rejected === undefined ? nothing : 'true'}
        .value=${live(rejected ?? (day === '' ? '' : String(Number(day.split('-')[0]))))}
        ?readonly=${host.readonly}
        @change=${(input: Event) => {
          const { value } = input.target as HTMLInputElement;
          const year = /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : Number.NaN;
          const month = day === '' ? 1 : Number(day.split('-')[1]);
          this.typedPlace(event, value, isPlace(axis.placeIn(year, month), axis.days.length) ? axis.placeIn(year, month) : -1);
        }}
      />`;
  }

  private renderMonth(event: number, day: string): TemplateResult {
    const { host, axis } = this;
    const month = day === '' ? 0 : Number(day.split('-')[1]);
    return html`<select
      class="input"
      id=${this.id('month', event)}
      aria-label=${host.say('question.timeline.month', this.question.events[event]?.text ?? '')}
      .value=${live(String(month))}
      ?disabled=${host.readonly}
      @change=${(input: Event) => {
        const chosen = Number((input.target as HTMLSelectElement).value);
        const year = Number((day === '' ? axis.at(this.middle) : day).split('-')[0]);
        const place = axis.placeIn(year, chosen);
        if (chosen > 0) {
          this.put(event, place >= 0 ? place : axis.last);
        } else {
          this.takeOff(event);
        }
      }}
    >
      <option value="0" ?selected=${month === 0}>–</option>
      ${axis.months().map((name, at) => html`<option value=${at + 1} ?selected=${month === at + 1}>${name}</option>`)}
    </select>`;
  }

  focus(): void {
    this.host.focusOn(`#${this.id('slider', 0)}`);
  }
}
