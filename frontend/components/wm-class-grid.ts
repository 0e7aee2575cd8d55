import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Cells, type Filter, type Order, type Report } from './class-grid/data';
import { face, legend, tools } from './class-grid/parts';
import { meanOf, told } from './class-grid/phrases';
import type { Place } from './class-grid/walk';
import { WalkedGrid } from './class-grid/walked';

const NOTHING: Report = { columns: [], rows: [] };

/**
 * What a class has made of its work, learners × assignments. A cell that is pressed is told by `wm-cell` with `detail.row` and
 * `detail.column`, counted as the server told them.
 */
class WmClassGrid extends WalkedGrid {
  static override properties = {
    report: { attribute: false },
    at: { attribute: false },
    filters: { state: true },
    order: { state: true },
  };

  declare report?: Report;
  /** The cell at which the keyboard begins, its row counted as the server told it. */
  declare at?: Place;
  declare filters: ReadonlySet<Filter>;
  declare order: Order;

  private cells = new Cells(NOTHING);
  private shown: number[] = [];

  constructor() {
    super();
    this.filters = new Set();
    this.order = 'name';
  }

  private get data(): Report {
    return this.report ?? NOTHING;
  }

  protected override get rowCount(): number {
    return this.shown.length;
  }

  protected override get columnCount(): number {
    return this.data.columns.length;
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
    if (changes.has('at') && this.at) {
      const row = this.shown.indexOf(this.at.row);
      if (row >= 0) {
        this.place = { row, column: this.at.column };
      }
    }
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('report') || changes.has('filters')) {
      this.look();
    }
    if (changes.has('at') && this.at) {
      this.show(this.place);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.data.rows.length === 0) {
      return nothing;
    }
    const { say } = this;
    return html`${tools(this.filters, this.order, (filter) => this.cells.count(filter), this.hands, say)}
      <p class="meta" role="status">${say('shown', this.shown.length, this.data.rows.length)}</p>
      ${this.grid()}
      <p class="cg-told" id="${this.id_}-told" aria-hidden="true">
        ${told(this.data, this.shown, (row, column) => this.cells.at(row, column), this.hovered ?? this.place, say)}
      </p>
      ${legend(say)}
      <p class="meta" id="${this.id_}-help">
        <span class="help-keys">${say('help')}</span><span class="help-touch">${say('help-touch')}</span>
      </p>`;
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

  // --- what stands in it ---

  protected override keyOf(row: number): unknown {
    return this.shown[row];
  }

  private indexOf(row: number): number {
    return this.shown[row] ?? 0;
  }

  protected override titleOf(column: number): TemplateResult {
    return html`<span>${this.data.columns[column]?.t ?? ''}</span>`;
  }

  protected override nameOf(row: number): TemplateResult {
    return html`${this.data.rows[this.indexOf(row)]?.n ?? ''}`;
  }

  protected override cellOf(row: number, column: number): TemplateResult {
    return face(this.cells.at(this.indexOf(row), column), this.say);
  }

  protected override totalOf(row: number): TemplateResult {
    const learner = this.data.rows[this.indexOf(row)];
    return this.sum(learner?.s ?? '', learner?.m);
  }

  protected override footOf(column: number): TemplateResult {
    const { s, m } = this.data.columns[column] ?? { s: '', m: undefined };
    return this.sum(s, m);
  }

  private sum(words: string, mean: number | undefined): TemplateResult {
    return html`<span class="num" aria-hidden="true">${mean === undefined ? '–' : mean}</span
      ><span class="vh">${meanOf(words, mean, this.say)}</span>`;
  }

  protected override open({ row, column }: Place): void {
    const index = this.shown[row];
    if (index !== undefined && this.cells.row(index)[column]?.state !== '-' && column >= 0 && column < this.columnCount) {
      this.dispatchEvent(new CustomEvent('wm-cell', { detail: { row: index, column } }));
    }
  }
}

customElements.define('wm-class-grid', WmClassGrid);

declare global {
  interface HTMLElementTagNameMap {
    'wm-class-grid': WmClassGrid;
  }
}
