import { html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { type Entry, type Kind, dayOf } from './timeline/entry';
import { heightOf, picture } from './timeline/picture';
import { Plot } from './timeline/plot';
import { moved, sees, showing, type Sight, whole, zoomed } from './timeline/sight';

const STEP = 1.6;
const DRAG = 4;

/**
 * An axis with entries that can be drawn nearer, moved and filtered by kind. What is not in sight is left out of the table in the same
 * figure, whose rows carry the ids of the entries.
 */
class WmTimeline extends LitElement {
  static override properties = {
    entries: { attribute: false },
    kinds: { attribute: false },
    words: { attribute: false },
    off: { state: true },
    sight: { state: true },
    at: { state: true },
    chosen: { state: true },
    hovered: { state: true },
    wide: { state: true },
  };

  declare entries: Entry[];
  declare kinds: Kind[];
  declare words: Record<string, string>;
  declare off: ReadonlySet<string>;
  declare sight: Sight | undefined;
  declare at: string | undefined;
  declare chosen: string | undefined;
  declare hovered: string | undefined;
  declare wide: number;

  private all: Sight = { from: 0, to: 1 };
  private dragged = false;
  private readonly resized = new ResizeObserver(() => (this.wide = this.clientWidth));

  constructor() {
    super();
    this.entries = [];
    this.kinds = [];
    this.words = {};
    this.off = new Set();
    this.wide = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  private readonly say = (key: string, ...parameters: (string | number)[]): string =>
    (this.words[key] ?? `!${key}`).replace(/\{(\d)\}/g, (_, place: string) => String(parameters[Number(place)] ?? ''));

  private readonly kind = (id: string): string => this.kinds.find((kind) => kind.id === id)?.label ?? id;

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('entries') && this.entries.length > 0) {
      this.all = whole(this.entries);
      this.sight = this.all;
      this.at = this.entries[0]?.id;
    }
  }

  private get kept(): Entry[] {
    return this.entries.filter(({ kind }) => !this.off.has(kind));
  }

  private get seen(): Entry[] {
    const { sight } = this;
    return sight ? this.kept.filter((entry) => sees(sight, entry)) : [];
  }

  protected override updated(): void {
    this.closest('figure')?.style.setProperty('--tl-height', `${this.offsetHeight}px`);
    const seen = new Set(this.seen.map(({ id }) => id));
    for (const row of this.rows()) {
      row.hidden = !seen.has(row.dataset.entry ?? '');
      row.classList.toggle('chosen', row.dataset.entry === this.chosen);
    }
  }

  private rows(): NodeListOf<HTMLElement> {
    return (this.closest('figure') ?? document).querySelectorAll<HTMLElement>('tr[data-entry]');
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.sight && this.wide > 0 ? html`${this.tools()} ${this.drawing(this.sight)} ${this.told()}` : nothing;
  }

  private tools(): TemplateResult {
    const size = (sign: string, key: string, press: () => void): TemplateResult =>
      html`<button type="button" class="btn small" aria-label=${this.say(key)} title=${this.say(key)} @click=${press}>${sign}</button>`;
    return html`<div class="tl-tools">
      <div class="tl-kinds" role="group" aria-label=${this.say('kinds')}>
        ${this.kinds.map(
          ({ id, label }) =>
            html`<button type="button" class="tl-kind" aria-pressed=${!this.off.has(id)} @click=${() => this.toggle(id)}>
              <span class="fig-shape ${id}" aria-hidden="true"></span>${label}
            </button>`,
        )}
      </div>
      <div class="tl-sizes">
        ${size('−', 'zoom-out', () => this.zoom(1 / STEP))} ${size('+', 'zoom-in', () => this.zoom(STEP))}
        <button type="button" class="btn small" @click=${() => (this.sight = this.all)}>${this.say('whole')}</button>
      </div>
    </div>`;
  }

  private drawing(sight: Sight): TemplateResult {
    const plot = new Plot(sight, this.wide);
    const spots = plot.spots(this.seen);
    const height = heightOf(spots);
    const scene = {
      plot,
      spots,
      gaps: plot.gaps(this.kept),
      width: this.wide,
      at: this.focusable(),
      chosen: this.chosen,
      say: this.say,
      kind: this.kind,
    };
    return html`<svg
      class="tl-picture"
      width=${this.wide}
      height=${height}
      role="group"
      aria-label=${this.say('axis')}
      @click=${this.press}
      @keydown=${this.key}
      @focusin=${this.arrive}
      @focusout=${() => (this.hovered = undefined)}
      @pointerover=${this.hover}
      @pointerleave=${() => (this.hovered = undefined)}
      @pointerdown=${this.drag}
      @wheel=${this.wheel}
    >
      ${svg`${picture(scene)}`}
    </svg>`;
  }

  /** What the pointer or the keyboard is at, in words, and how much is in sight. */
  private told(): TemplateResult {
    const entry = this.entries.find(({ id }) => id === (this.hovered ?? this.chosen));
    const seen = this.seen.length;
    return html`<p class="tl-told" aria-hidden="true">
        ${entry ? html`<b>${entry.when}</b> ${entry.text}` : html`<span class="meta">${this.say('help')}</span>`}
      </p>
      <p class="tl-count meta" role="status">
        ${seen === 0 ? this.say('none') : this.say('in-sight', seen, this.entries.length)}
      </p>`;
  }

  /** The mark that the tab key leads to; one of those in sight. */
  private focusable(): string | undefined {
    const { seen } = this;
    return seen.some(({ id }) => id === this.at) ? this.at : seen[0]?.id;
  }

  private toggle(kind: string): void {
    const off = new Set(this.off);
    if (!off.delete(kind)) {
      off.add(kind);
    }
    this.off = off;
  }

  /** Around a day, or what is chosen, or the entry in the middle of those in sight: never into an empty stretch. */
  private zoom(factor: number, around?: number): void {
    const { sight } = this;
    if (sight) {
      const { seen } = this;
      const entry = seen.find(({ id }) => id === this.chosen) ?? seen[Math.floor(seen.length / 2)];
      const middle = entry ? dayOf(entry.from) : (sight.from + sight.to) / 2;
      this.sight = zoomed(sight, factor, around ?? middle, this.all);
    }
  }

  private entryAt(event: Event): string | undefined {
    return (event.target as Element).closest<SVGGElement>('[data-entry]')?.dataset.entry;
  }

  private readonly hover = (event: Event): void => {
    this.hovered = this.entryAt(event);
  };

  private readonly arrive = (event: Event): void => {
    const id = this.entryAt(event);
    if (id !== undefined) {
      this.at = id;
      this.hovered = id;
    }
  };

  private readonly press = (event: Event): void => {
    const id = this.entryAt(event);
    if (id !== undefined && !this.dragged) {
      this.choose(id);
    }
    this.dragged = false;
  };

  /** Marks the row of an entry and brings it into view; pressed again, lets it go. */
  private choose(id: string): void {
    this.at = id;
    this.chosen = this.chosen === id ? undefined : id;
    if (this.chosen !== undefined) {
      const row = [...this.rows()].find((each) => each.dataset.entry === id);
      row?.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' });
    }
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (this.does(event.key)) {
      event.preventDefault();
    }
  };

  private does(key: string): boolean {
    switch (key) {
      case 'ArrowRight':
        return this.go(1);
      case 'ArrowLeft':
        return this.go(-1);
      case 'Enter':
      case ' ':
        return this.chooseFocused();
      case '+':
        return this.draw(() => this.zoom(STEP, this.focused()));
      case '-':
        return this.draw(() => this.zoom(1 / STEP, this.focused()));
      case '0':
        return this.draw(() => (this.sight = this.all));
      default:
        return false;
    }
  }

  private chooseFocused(): boolean {
    const id = this.focusable();
    if (id !== undefined) {
      this.choose(id);
    }
    return true;
  }

  /** Nearer or farther by a key; the mark that has the focus keeps it. */
  private draw(change: () => void): boolean {
    const id = this.focusable();
    change();
    this.at = id;
    this.refocus(id);
    return true;
  }

  private refocus(id: string | undefined): void {
    if (id !== undefined) {
      void this.updateComplete.then(() => this.querySelector<SVGGElement>(`svg [data-entry="${CSS.escape(id)}"]`)?.focus());
    }
  }

  private focused(): number | undefined {
    const entry = this.entries.find(({ id }) => id === this.focusable());
    return entry && dayOf(entry.from);
  }

  /** To the next entry in time, which comes into sight if it was not. */
  private go(step: 1 | -1): boolean {
    const { kept, sight } = this;
    const at = kept.findIndex(({ id }) => id === this.focusable());
    const next = kept[at + step];
    if (next && sight) {
      this.at = next.id;
      this.sight = showing(sight, next, this.all);
      this.refocus(next.id);
    }
    return true;
  }

  private readonly wheel = (event: WheelEvent): void => {
    const { sight } = this;
    if (!sight || !event.ctrlKey) {
      return;
    }
    const share = event.offsetX / this.wide;
    this.zoom(Math.exp(-Math.min(Math.max(event.deltaY, -25), 25) / 60), sight.from + share * (sight.to - sight.from));
    // where it can go no nearer and no farther, the wheel is the browser's
    if (this.sight && length(this.sight) !== length(sight)) {
      event.preventDefault();
    }
  };

  /** Moves along with a pointer that drags. */
  private readonly drag = (event: PointerEvent): void => {
    const { sight } = this;
    this.dragged = false;
    if (!sight || event.button !== 0 || !event.isPrimary) {
      return;
    }
    const each = (sight.to - sight.from) / this.wide;
    const end = new AbortController();
    const move = ({ clientX, pointerId }: PointerEvent): void => {
      if (pointerId !== event.pointerId) {
        return;
      }
      const way = event.clientX - clientX;
      this.dragged ||= Math.abs(way) > DRAG;
      if (this.dragged) {
        this.sight = moved(sight, way * each, this.all);
      }
    };
    window.addEventListener('pointermove', move, { signal: end.signal });
    ['pointerup', 'pointercancel'].forEach((done) => window.addEventListener(done, () => end.abort(), { signal: end.signal }));
  };
}

function length({ from, to }: Sight): number {
  return to - from;
}

function calm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

customElements.define('wm-timeline', WmTimeline);
