import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Place } from './class-grid/walk';
import { WalkedGrid } from './class-grid/walked';
import { type Book, type Cell, cellsOf, type Column, EMPTY, NEWS, NOTHING, type Row } from './gradebook/data';
import { face, legend, onItsWay, wordsOf } from './gradebook/parts';

const BLANK: Column = { t: '', p: '', k: '', f: '' };

/** A mark that is being typed, and what was wrong with it when it was typed before. */
interface Draft extends Place {
  text: string;
  before: string;
  fault: string;
}

/**
 * The marks of a class, learners × columns. It tells a mark that was typed by `wm-mark` (`detail.text`), a cell that was pressed by `wm-cell`
 * and a column by `wm-column`, each with `detail.stamp` and places as the server counts them; the server answers a mark with `changed` or
 * `refused`.
 */
class WmGradebook extends WalkedGrid {
  static override properties = {
    book: { attribute: false },
    draft: { state: true },
    sent: { state: true },
  };

  declare book?: Book;
  declare draft: Draft | undefined;
  /** Marks on their way, by place. */
  declare sent: ReadonlyMap<string, string>;

  private cells = new Map<number, Cell[]>();

  constructor() {
    super();
    this.draft = undefined;
    this.sent = new Map();
  }

  private get data(): Book {
    return this.book ?? NOTHING;
  }

  protected override get rowCount(): number {
    return this.data.rows.length;
  }

  protected override get columnCount(): number {
    return this.data.columns.length;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has('book')) {
      return;
    }
    this.cells = new Map();
    if (changes.get('book')?.stamp !== this.data.stamp) {
      // other rows and columns: what was typed into the old ones went to the server with their stamp
      this.draft = undefined;
      this.sent = new Map();
      this.place = {
        row: Math.min(this.place.row, Math.max(0, this.rowCount - 1)),
        column: Math.min(this.place.column, this.columnCount),
      };
    }
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('book')) {
      this.look();
    }
    if (changes.has('draft') && this.draft) {
      const field = this.querySelector<HTMLInputElement>('.cg-type');
      if (field && document.activeElement !== field) {
        field.focus({ preventScroll: true });
        field.setSelectionRange(field.value.length, field.value.length);
      }
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.rowCount === 0 || this.columnCount === 0) {
      return nothing;
    }
    const { say } = this;
    const help = say(this.data.editable ? 'help' : 'help-reading');
    return html`${this.grid()}
      <p class="cg-told" aria-hidden="true">${this.told(this.hovered ?? this.place)}</p>
      <p class="cg-fault" role="alert">${this.draft?.fault ?? ''}</p>
      ${legend(say)}
      <p class="meta" id="${this.id_}-help">${help}</p>`;
  }

  /** What the keyboard or the pointer is at, in words. */
  private told({ row, column }: Place): string {
    const learner = this.data.rows[row];
    const at = this.data.columns[column];
    if (learner && at) {
      return `${learner.n} · ${at.t}: ${wordsOf(this.cellAt(row, column), at, this.say)}`;
    }
    if (learner) {
      return `${learner.n}: ${learner.g} · ${this.news(learner)}`;
    }
    return at ? [`${at.t}: ${this.say('possible', at.p)}`, at.k, this.say('mean', at.f)].filter((part) => part !== '').join(' · ') : '';
  }

  // --- what stands in it ---

  private cellAt(row: number, column: number): Cell {
    const learner = this.data.rows[row];
    if (!learner) {
      return EMPTY;
    }
    const cells = this.cells.get(row) ?? cellsOf(learner);
    this.cells.set(row, cells);
    return cells[column] ?? EMPTY;
  }

  private columnAt(column: number): Column {
    return this.data.columns[column] ?? BLANK;
  }

  private news(learner: Row): string {
    return this.say(NEWS[learner.r]?.word ?? 'news-untold');
  }

  protected override keyOf(row: number): unknown {
    return row;
  }

  protected override titleOf(column: number): TemplateResult {
    const { t, p, k } = this.columnAt(column);
    return html`<span>${t}</span><small>${this.say('possible', p)}</small>${k === '' ? nothing : html`<span class="vh">${k}</span>`}`;
  }

  protected override nameOf(row: number): TemplateResult {
    return html`${this.data.rows[row]?.n ?? ''}`;
  }

  protected override cellOf(row: number, column: number): TemplateResult {
    const { draft } = this;
    if (draft && draft.row === row && draft.column === column) {
      return this.field(draft);
    }
    const text = this.sent.get(`${row}:${column}`);
    return text === undefined ? face(this.cellAt(row, column), this.columnAt(column), this.say) : onItsWay(text, this.say);
  }

  private field(draft: Draft): TemplateResult {
    return html`<input
      class="cg-type"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      maxlength="20"
      aria-label=${this.say('mark-for', this.data.rows[draft.row]?.n ?? '', this.columnAt(draft.column).t)}
      aria-invalid=${draft.fault === '' ? 'false' : 'true'}
      .value=${draft.text}
      @input=${this.write}
      @keydown=${this.typed}
      @blur=${() => this.finish()}
    />`;
  }

  protected override totalOf(row: number): TemplateResult {
    const learner = this.data.rows[row];
    return learner
      ? html`<span class="cg-face ${NEWS[learner.r]?.look ?? ''}" aria-hidden="true">${learner.g}</span
          ><span class="vh">${learner.g}, ${this.news(learner)}</span>`
      : html``;
  }

  protected override footOf(column: number): TemplateResult {
    const { f } = this.columnAt(column);
    return html`<span class="num" aria-hidden="true">${f}</span><span class="vh">${this.say('mean', f)}</span>`;
  }

  // --- what is done in it ---

  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail: { stamp: this.data.stamp, ...detail } }));
  }

  /** A name leads to the same as a total: how it comes about. */
  protected override open({ row, column }: Place): void {
    if (row >= 0 && row < this.rowCount) {
      const at = column < 0 ? this.columnCount : column;
      this.tell('wm-cell', { row, column: at });
    } else if (row < 0 && column >= 0 && column < this.columnCount) {
      this.tell('wm-column', { column });
    }
  }

  protected override took(event: KeyboardEvent): boolean {
    const { row, column } = this.place;
    const mayType = this.data.editable && row >= 0 && row < this.rowCount && column >= 0 && column < this.columnCount;
    if (!mayType || event.ctrlKey || event.metaKey) {
      return false;
    }
    const written = event.key.length === 1 && event.key !== ' ';
    const emptied = event.key === 'Delete' || event.key === 'Backspace';
    if (!written && !emptied && event.key !== 'F2') {
      return false;
    }
    event.preventDefault();
    const before = this.cellAt(row, column).state === 'h' ? this.cellAt(row, column).points : '';
    this.draft = { row, column, text: written ? event.key : emptied ? '' : before, before, fault: '' };
    return true;
  }

  private readonly write = (event: Event): void => {
    if (this.draft) {
      this.draft = { ...this.draft, text: (event.target as HTMLInputElement).value, fault: '' };
    }
  };

  private readonly typed = (event: KeyboardEvent): void => {
    const { draft } = this;
    if (!draft) {
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.draft = undefined;
      this.go({ row: draft.row, column: draft.column });
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      this.finish();
      this.go(this.placeAfter(draft, event));
    }
  };

  /** Enter goes down, Tab to the side, with the shift key the other way; at an end it stays. */
  private placeAfter({ row, column }: Place, event: KeyboardEvent): Place {
    const by = event.shiftKey ? -1 : 1;
    return event.key === 'Tab'
      ? { row, column: Math.min(Math.max(column + by, 0), this.columnCount - 1) }
      : { row: Math.min(Math.max(row + by, 0), this.rowCount - 1), column };
  }

  /** What was typed goes to the server, unless it says what was there. */
  private finish(): void {
    const { draft } = this;
    if (!draft) {
      return;
    }
    this.draft = undefined;
    if (draft.text.trim() !== draft.before) {
      this.sent = new Map(this.sent).set(`${draft.row}:${draft.column}`, draft.text);
      this.tell('wm-mark', { row: draft.row, column: draft.column, text: draft.text });
    }
  }

  /** The server has kept a mark of this learner. */
  changed(row: number, learner: Row, means: string[]): void {
    const { data } = this;
    this.sent = new Map([...this.sent].filter(([place]) => !place.startsWith(`${row}:`)));
    this.book = {
      ...data,
      rows: data.rows.map((each, index) => (index === row ? learner : each)),
      columns: data.columns.map((each, index) => ({ ...each, f: means[index] ?? each.f })),
    };
  }

  /** The server has not kept a mark; where it says why, what was typed stands there again. */
  refused(row: number, column: number, text: string, why: string): void {
    const sent = new Map(this.sent);
    sent.delete(`${row}:${column}`);
    this.sent = sent;
    if (why !== '') {
      this.finish();
      this.place = { row, column };
      this.show(this.place);
      this.draft = { row, column, text, before: '', fault: why };
    }
  }
}

customElements.define('wm-gradebook', WmGradebook);

declare global {
  interface HTMLElementTagNameMap {
    'wm-gradebook': WmGradebook;
  }
}
