import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Cell, Cells, type Filter, type Order, type Report } from './class-grid/data';
import { face, legend, tools } from './class-grid/parts';
import { meanOf, type Say, told } from './class-grid/phrases';
import { CELL, FOOT, HEAD, numbers, reveal, ROW, type Span, span, TOTAL } from './class-grid/sight';
import { type Place, step } from './class-grid/walk';

const NOTHING: Report = { columns: [], rows: [] };

let elements = 0;

/**
 * What a class has made of its work, learners × assignments: only what is in sight is drawn, and all of it can be walked through with the
 * arrow keys. A cell that is pressed is told by `wm-cell` with `detail.row` and `detail.column`, counted as the server told them.
 */
class WmClassGrid extends LitElement {
  static override properties = {
    report: { attribute: false },
    words: { attribute: false },
    label: { attribute: false },
    filters: { state: true },
    order: { state: true },
    place: { state: true },
    hovered: { state: true },
    rowsInSight: { state: true },
    columnsInSight: { state: true },
  };

  declare report?: Report;
  declare words: Record<string, string>;
  declare label: string;
  declare filters: ReadonlySet<Filter>;
  declare order: Order;
  declare place: Place;
  declare hovered: Place | undefined;
  declare rowsInSight: Span;
  declare columnsInSight: Span;

  private readonly id_ = `class-grid-${++elements}`;
  private cells = new Cells(NOTHING);
  private shown: number[] = [];
  private name = 0;
  private readonly resized = new ResizeObserver(() => this.look());

  constructor() {
    super();
    this.words = {};
    this.label = '';
    this.filters = new Set();
    this.order = 'name';
    this.place = { row: 0, column: 0 };
    this.rowsInSight = { from: 0, to: 0 };
    this.columnsInSight = { from: 0, to: 0 };
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

  private readonly say: Say = (key, ...parameters) =>
    (this.words[key] ?? `!${key}`).replace(/\{(\d)\}/g, (_, place: string) => String(parameters[Number(place)] ?? ''));

  private get data(): Report {
    return this.report ?? NOTHING;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('report')) {
      this.cells = new Cells(this.data);
    }
    if (changes.has('report') || changes.has('filters') || changes.has('order')) {
      const before = this.shown[this.place.row];
      this.shown = this.cells.shown(this.filters, this.order, document.documentElement.lang);
      // whoever the keyboard was at stays where it is, if they are still shown
      const now = before === undefined ? -1 : this.shown.indexOf(before);
      this.place = { ...this.place, row: now >= 0 ? now : Math.min(this.place.row, Math.max(0, this.shown.length - 1)) };
    }
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('report') || changes.has('filters')) {
      this.look();
    }
  }

  private get scroller(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.cg-scroll');
  }

  /** What is in sight changes with the size of the window and with scrolling. */
  private readonly look = (): void => {
    const { scroller } = this;
    if (!scroller) {
      return;
    }
    this.name = this.querySelector<HTMLElement>('.cg-corner')?.offsetWidth ?? 0;
    const rows = span(scroller.scrollTop, scroller.clientHeight, ROW, this.shown.length);
    const columns = span(scroller.scrollLeft, scroller.clientWidth - this.name, CELL, this.data.columns.length);
    if (rows.from !== this.rowsInSight.from || rows.to !== this.rowsInSight.to) {
      this.rowsInSight = rows;
    }
    if (columns.from !== this.columnsInSight.from || columns.to !== this.columnsInSight.to) {
      this.columnsInSight = columns;
    }
  };

  protected override render(): TemplateResult | typeof nothing {
    if (this.data.rows.length === 0) {
      return nothing;
    }
    const { say } = this;
    return html`${tools(this.filters, this.order, (filter) => this.cells.count(filter), this.hands, say)}
      <p class="meta" role="status">${say('shown', this.shown.length, this.data.rows.length)}</p>
      ${this.grid()}
      <p class="cg-told" id="${this.id_}-told" aria-hidden="true">
        ${told(this.data, this.shown, (row, column) => this.cells.at(row, column), this.hovered ?? this.place, say) || say('help')}
      </p>
      ${legend(say)}
      <p class="meta" id="${this.id_}-help">${say('help')}</p>`;
  }

  private readonly hands = {
    filter: (filter: Filter): void => {
      const filters = new Set(this.filters);
      if (!filters.delete(filter)) {
        filters.add(filter);
      }
      this.filters = filters;
    },
    order: (order: Order): void => {
      this.order = order;
    },
  };

  private grid(): TemplateResult {
    const { columns } = this.data;
    const height = HEAD + this.shown.length * ROW + FOOT;
    const rows = new Set(numbers(this.rowsInSight));
    // what has the focus stays drawn, or the focus would be lost when it is scrolled out of sight
    if (this.place.row >= 0 && this.place.row < this.shown.length) {
      rows.add(this.place.row);
    }
    return html`<div class="cg-scroll" style="--cg-rows: ${this.shown.length}" @scroll=${this.look}>
      <div
        class="cg"
        role="grid"
        aria-label=${this.label}
        aria-rowcount=${this.shown.length + 2}
        aria-colcount=${columns.length + 2}
        aria-describedby="${this.id_}-help"
        style="height: ${height}px; --cg-columns: ${columns.length}"
        @keydown=${this.key}
        @click=${this.press}
        @focusin=${this.arrive}
        @pointerover=${this.hover}
        @pointerleave=${() => (this.hovered = undefined)}
      >
        ${this.head()}
        ${repeat(
          [...rows].sort((a, b) => a - b),
          (row) => this.shown[row],
          (row) => this.row(row),
        )}
        ${this.foot()}
      </div>
    </div>`;
  }

  private columnsDrawn(): number[] {
    const columns = new Set(numbers(this.columnsInSight));
    if (this.place.column >= 0 && this.place.column < this.data.columns.length) {
      columns.add(this.place.column);
    }
    return [...columns].sort((a, b) => a - b);
  }

  private head(): TemplateResult {
    return html`<div class="cg-row cg-head" role="row" aria-rowindex="1">
      ${this.box('columnheader', -1, -1, 'cg-corner', html`${this.say('learner')}`)}
      ${repeat(
        this.columnsDrawn(),
        (column) => column,
        (column) =>
          this.box('columnheader', -1, column, 'cg-title', html`<span>${this.data.columns[column]?.t ?? ''}</span>`),
      )}
      ${this.box('columnheader', -1, this.data.columns.length, 'cg-total', html`${this.say('total')}`)}
    </div>`;
  }

  private row(row: number): TemplateResult {
    const index = this.shown[row] ?? 0;
    const learner = this.data.rows[index];
    return html`<div class="cg-row" role="row" aria-rowindex=${row + 2} style="top: ${HEAD + row * ROW}px">
      ${this.box('rowheader', row, -1, 'cg-name', html`${learner?.n ?? ''}`)}
      ${repeat(
        this.columnsDrawn(),
        (column) => column,
        (column) => this.box('gridcell', row, column, 'cg-cell', face(this.cells.at(index, column), this.say)),
      )}
      ${this.box('gridcell', row, this.data.columns.length, 'cg-total', this.sum(learner?.s ?? '', learner?.m))}
    </div>`;
  }

  private foot(): TemplateResult {
    const row = this.shown.length;
    return html`<div class="cg-row cg-foot" role="row" aria-rowindex=${row + 2}>
      ${this.box('rowheader', row, -1, 'cg-name', html`${this.say('class')}`)}
      ${repeat(
        this.columnsDrawn(),
        (column) => column,
        (column) => {
          const { s, m } = this.data.columns[column] ?? { s: '', m: undefined };
          return this.box('gridcell', row, column, 'cg-cell', this.sum(s, m));
        },
      )}
      ${this.box('gridcell', row, this.data.columns.length, 'cg-total', html``)}
    </div>`;
  }

  private sum(words: string, mean: number | undefined): TemplateResult {
    return html`<span class="num" aria-hidden="true">${mean === undefined ? '–' : mean}</span
      ><span class="vh">${meanOf(words, mean, this.say)}</span>`;
  }

  private box(role: string, row: number, column: number, look: string, inside: TemplateResult): TemplateResult {
    const here = row === this.place.row && column === this.place.column;
    const left = column >= 0 && column < this.data.columns.length ? `--cg-at: ${column}` : '';
    return html`<div
      class=${look}
      role=${role}
      aria-colindex=${column + 2}
      tabindex=${here ? 0 : -1}
      data-row=${row}
      data-column=${column}
      style=${left}
    >
      ${inside}
    </div>`;
  }

  // --- going through it ---

  private placeOf(event: Event): Place | undefined {
    const box = (event.target as Element).closest<HTMLElement>('[data-column]');
    return box ? { row: Number(box.dataset.row), column: Number(box.dataset.column) } : undefined;
  }

  private readonly hover = (event: Event): void => {
    this.hovered = this.placeOf(event);
  };

  private readonly arrive = (event: Event): void => {
    const place = this.placeOf(event);
    if (place && (place.row !== this.place.row || place.column !== this.place.column)) {
      this.place = place;
    }
  };

  private readonly press = (event: Event): void => {
    const place = this.placeOf(event);
    if (place) {
      this.place = place;
      this.open(place);
    }
  };

  private open({ row, column }: Place): void {
    const index = this.shown[row];
    if (index !== undefined && this.cellAt(index, column)?.state !== '-' && column >= 0 && column < this.data.columns.length) {
      this.dispatchEvent(new CustomEvent('wm-cell', { detail: { row: index, column } }));
    }
  }

  private cellAt(row: number, column: number): Cell | undefined {
    return this.cells.row(row)[column];
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.altKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.open(this.place);
      return;
    }
    const next = step(this.place, event, this.shown.length, this.data.columns.length);
    if (next) {
      event.preventDefault();
      this.go(next);
    }
  };

  private go(place: Place): void {
    this.place = place;
    this.show(place);
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(`[data-row="${place.row}"][data-column="${place.column}"]`)?.focus({ preventScroll: true }),
    );
  }

  /** Scrolls so far that a place is not hidden behind what stands fixed. */
  private show({ row, column }: Place): void {
    const { scroller } = this;
    if (!scroller) {
      return;
    }
    if (row >= 0 && row < this.shown.length) {
      scroller.scrollTop = reveal(scroller.scrollTop, scroller.clientHeight - HEAD - FOOT, row * ROW, ROW);
    }
    if (column >= 0 && column < this.data.columns.length) {
      scroller.scrollLeft = reveal(scroller.scrollLeft, scroller.clientWidth - this.name, column * CELL, CELL);
    } else if (column >= this.data.columns.length) {
      scroller.scrollLeft = this.data.columns.length * CELL + TOTAL;
    }
    this.look();
  }
}

customElements.define('wm-class-grid', WmClassGrid);

declare global {
  interface HTMLElementTagNameMap {
    'wm-class-grid': WmClassGrid;
  }
}
