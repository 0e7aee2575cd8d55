import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Say } from './phrases';
import { cellWidth, FOOT, HEAD, numbers, reveal, ROW, type Span, span } from './sight';
import { type Place, step } from './walk';

let elements = 0;

/**
 * Learners × columns, with a head, a foot, names before and totals behind: only what is in sight is drawn, and all of it can be walked
 * through with the arrow keys. What stands in it, and what a press does, is said by who extends it.
 */
export abstract class WalkedGrid extends LitElement {
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    label: { attribute: false },
    place: { state: true },
    hovered: { state: true },
    cell: { state: true },
    rowsInSight: { state: true },
    columnsInSight: { state: true },
  };

  declare words: Record<string, string>;
  declare label: string;
  declare place: Place;
  declare hovered: Place | undefined;
  /** How wide a column is, in pixels. */
  declare cell: number;
  declare rowsInSight: Span;
  declare columnsInSight: Span;

  protected readonly id_ = `class-grid-${++elements}`;
  private name = 0;
  private readonly resized = new ResizeObserver(() => this.look());

  constructor() {
    super();
    this.words = {};
    this.label = '';
    this.place = { row: 0, column: 0 };
    this.cell = cellWidth(0, 1);
    this.rowsInSight = { from: 0, to: 0 };
    this.columnsInSight = { from: 0, to: 0 };
  }

  /** How many are shown. */
  protected abstract get rowCount(): number;
  protected abstract get columnCount(): number;
  /** What a row is known by when others come or go. */
  protected abstract keyOf(row: number): unknown;
  protected abstract titleOf(column: number): TemplateResult;
  protected abstract nameOf(row: number): TemplateResult;
  protected abstract cellOf(row: number, column: number): TemplateResult;
  protected abstract totalOf(row: number): TemplateResult;
  protected abstract footOf(column: number): TemplateResult;
  protected abstract open(place: Place): void;

  /** Whether a key means something else than going on. */
  protected took(_event: KeyboardEvent): boolean {
    return false;
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

  protected readonly say: Say = (key, ...parameters) =>
    (this.words[key] ?? `!${key}`).replace(/\{(\d)\}/g, (_, place: string) => String(parameters[Number(place)] ?? ''));

  private get scroller(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.cg-scroll');
  }

  private widthOf(part: string): number {
    return this.querySelector<HTMLElement>(part)?.offsetWidth ?? 0;
  }

  /** What is in sight changes with the size of the window and with scrolling. */
  protected readonly look = (): void => {
    const { scroller } = this;
    if (!scroller) {
      return;
    }
    this.name = this.widthOf('.cg-corner');
    const bar = scroller.offsetWidth - scroller.clientWidth;
    this.cell = cellWidth(this.clientWidth - this.name - this.widthOf('.cg-total') - bar, this.columnCount);
    const rows = span(scroller.scrollTop, scroller.clientHeight, ROW, this.rowCount);
    const columns = span(scroller.scrollLeft, scroller.clientWidth - this.name, this.cell, this.columnCount);
    if (rows.from !== this.rowsInSight.from || rows.to !== this.rowsInSight.to) {
      this.rowsInSight = rows;
    }
    if (columns.from !== this.columnsInSight.from || columns.to !== this.columnsInSight.to) {
      this.columnsInSight = columns;
    }
  };

  protected grid(): TemplateResult {
    const height = HEAD + this.rowCount * ROW + FOOT;
    const rows = new Set(numbers(this.rowsInSight));
    // what has the focus stays drawn, or the focus would be lost when it is scrolled out of sight
    if (this.place.row >= 0 && this.place.row < this.rowCount) {
      rows.add(this.place.row);
    }
    return html`<div class="cg-scroll" style="--cg-rows: ${this.rowCount}" @scroll=${this.look}>
      <div
        class="cg"
        role="grid"
        aria-label=${this.label}
        aria-rowcount=${this.rowCount + 2}
        aria-colcount=${this.columnCount + 2}
        aria-describedby="${this.id_}-help"
        style="height: ${height}px; --cg-columns: ${this.columnCount}; --cg-cell: ${this.cell}px"
        @keydown=${this.key}
        @click=${this.press}
        @focusin=${this.arrive}
        @pointerover=${this.hover}
        @pointerleave=${() => (this.hovered = undefined)}
      >
        ${this.head()}
        ${repeat(
          [...rows].sort((a, b) => a - b),
          (row) => this.keyOf(row),
          (row) => this.row(row),
        )}
        ${this.foot()}
      </div>
    </div>`;
  }

  private columnsDrawn(): number[] {
    const columns = new Set(numbers(this.columnsInSight));
    if (this.place.column >= 0 && this.place.column < this.columnCount) {
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
        (column) => this.box('columnheader', -1, column, 'cg-title', this.titleOf(column)),
      )}
      ${this.box('columnheader', -1, this.columnCount, 'cg-total', html`${this.say('total')}`)}
    </div>`;
  }

  private row(row: number): TemplateResult {
    return html`<div class="cg-row" role="row" aria-rowindex=${row + 2} style="top: ${HEAD + row * ROW}px">
      ${this.box('rowheader', row, -1, 'cg-name', this.nameOf(row))}
      ${repeat(
        this.columnsDrawn(),
        (column) => column,
        (column) => this.box('gridcell', row, column, 'cg-cell', this.cellOf(row, column)),
      )}
      ${this.box('gridcell', row, this.columnCount, 'cg-total', this.totalOf(row))}
    </div>`;
  }

  private foot(): TemplateResult {
    const row = this.rowCount;
    return html`<div class="cg-row cg-foot" role="row" aria-rowindex=${row + 2}>
      ${this.box('rowheader', row, -1, 'cg-name', html`${this.say('class')}`)}
      ${repeat(
        this.columnsDrawn(),
        (column) => column,
        (column) => this.box('gridcell', row, column, 'cg-cell', this.footOf(column)),
      )}
      ${this.box('gridcell', row, this.columnCount, 'cg-total', html``)}
    </div>`;
  }

  private box(role: string, row: number, column: number, look: string, inside: TemplateResult): TemplateResult {
    const here = row === this.place.row && column === this.place.column;
    const left = column >= 0 && column < this.columnCount ? `--cg-at: ${column}` : '';
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
    if (place && !isTyping(event)) {
      this.place = place;
      this.open(place);
    }
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.altKey || isTyping(event) || this.took(event)) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.open(this.place);
      return;
    }
    const next = step(this.place, event, this.rowCount, this.columnCount);
    if (next) {
      event.preventDefault();
      this.go(next);
    }
  };

  protected go(place: Place): void {
    this.place = place;
    this.show(place);
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(`[data-row="${place.row}"][data-column="${place.column}"]`)?.focus({ preventScroll: true }),
    );
  }

  /** Scrolls so far that a place is not hidden behind what stands fixed. */
  protected show({ row, column }: Place): void {
    const { scroller } = this;
    if (!scroller) {
      return;
    }
    if (row >= 0 && row < this.rowCount) {
      scroller.scrollTop = reveal(scroller.scrollTop, scroller.clientHeight - HEAD - FOOT, row * ROW, ROW);
    }
    if (column >= 0 && column < this.columnCount) {
      scroller.scrollLeft = reveal(scroller.scrollLeft, scroller.clientWidth - this.name, column * this.cell, this.cell);
    } else if (column >= this.columnCount) {
      scroller.scrollLeft = scroller.scrollWidth;
    }
    this.look();
  }
}

function isTyping(event: Event): boolean {
  return event.target instanceof HTMLInputElement;
}
