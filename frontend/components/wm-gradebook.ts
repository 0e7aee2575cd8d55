import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Place } from './class-grid/walk';
import { WalkedGrid } from './class-grid/walked';
import { type Book, type Cell, cellsOf, type Column, EMPTY, NEWS, NOTHING, type Row } from './gradebook/data';
import { face, legend, onItsWay, refusal, wordsOf } from './gradebook/parts';

const BLANK: Column = { t: '', p: '', o: '', k: '', f: '' };

/** A mark that is being typed. */
interface Draft extends Place {
  text: string;
  before: string;
}

/** A mark that was typed and was not kept, and why. */
interface Refusal extends Place {
  text: string;
  why: string;
}

/** So far the sentence beside a cell stays from the edges of the window, and from the cell. */
const EDGE = 8;
const GAP = 4;

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
    refusals: { state: true },
  };

  declare book?: Book;
  declare draft: Draft | undefined;
  /** Marks on their way, by place. */
  declare sent: ReadonlyMap<string, string>;
  /** Marks that were not kept and still stand where they were typed, by place. */
  declare refusals: ReadonlyMap<string, Refusal>;

  private cells = new Map<number, Cell[]>();

  constructor() {
    super();
    this.draft = undefined;
    this.sent = new Map();
    this.refusals = new Map();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('scroll', this.settle, { capture: true, passive: true });
    window.addEventListener('resize', this.settle);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('scroll', this.settle, { capture: true });
    window.removeEventListener('resize', this.settle);
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
    const before = changes.get('book');
    if (before?.stamp !== this.data.stamp) {
      // other rows and columns: what was typed into the old ones went to the server with their stamp
      this.draft = undefined;
      this.sent = new Map();
      this.refusals = before && isLaidAlike(before, this.data) ? this.refusals : new Map();
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
    this.settle();
  }

  /** The sentence about a refused mark stands below its cell, or above it where there is no room, and never out of sight. */
  private readonly settle = (): void => {
    const { told: fault } = this;
    const sentence = this.querySelector<HTMLElement>('.cg-fault');
    const table = this.querySelector('.cg-scroll')?.getBoundingClientRect();
    if (!fault || !sentence || !table) {
      return;
    }
    const cell = this.querySelector(`[data-row="${fault.row}"][data-column="${fault.column}"]`)?.getBoundingClientRect() ?? table;
    const { offsetWidth: width, offsetHeight: height } = sentence;
    // a cell that is scrolled away is pointed to from the edge of the table where it went
    const below = Math.min(Math.max(cell.bottom, table.top), table.bottom) + GAP;
    const above = Math.min(Math.max(cell.top, table.top), table.bottom) - GAP - height;
    const top = below + height + EDGE <= window.innerHeight ? below : above;
    const left = Math.min(Math.max(cell.left, table.left), table.right - EDGE);
    sentence.style.top = `${Math.max(EDGE, Math.min(top, window.innerHeight - EDGE - height))}px`;
    sentence.style.left = `${Math.max(EDGE, Math.min(left, document.documentElement.clientWidth - EDGE - width))}px`;
  };

  /** The refused mark that is spoken of: the one at hand, or else the newest. */
  private get told(): Refusal | undefined {
    return this.refusalAt(this.draft ?? this.place) ?? [...this.refusals.values()].at(-1);
  }

  private refusalAt({ row, column }: Place): Refusal | undefined {
    return this.refusals.get(`${row}:${column}`);
  }

  /** Whether what stands in the field is still what was refused. */
  private isRefused(draft: Draft): boolean {
    return this.refusalAt(draft)?.text === draft.text;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.rowCount === 0 || this.columnCount === 0) {
      return nothing;
    }
    const { say } = this;
    const help = say(this.data.editable ? 'help' : 'help-reading');
    const touch = say(this.data.editable ? 'help-touch' : 'help-touch-reading');
    return html`${this.grid()}
      <p class="cg-told" aria-hidden="true">${this.wordsAt(this.hovered ?? this.place)}</p>
      <p class="cg-fault" id="${this.id_}-fault" role="alert">${this.told?.why ?? ''}</p>
      ${legend(say)}
      <p class="meta" id="${this.id_}-help">
        <span class="help-keys">${help}</span><span class="help-touch">${touch}</span>
      </p>`;
  }

  /** What the keyboard or the pointer is at, in words. */
  private wordsAt({ row, column }: Place): string {
    const learner = this.data.rows[row];
    const at = this.data.columns[column];
    if (learner && at) {
      return `${learner.n} · ${at.t}: ${wordsOf(this.cellAt(row, column), at, this.say)}`;
    }
    if (learner) {
      return `${learner.n}: ${learner.g} · ${this.news(learner)}`;
    }
    return at ? [`${at.t}: ${at.o}`, at.k, this.say('mean', at.f)].filter((part) => part !== '').join(' · ') : '';
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
    const { t, o, k } = this.columnAt(column);
    return html`<span>${t}</span><small>${o}</small>${k === '' ? nothing : html`<span class="vh">${k}</span>`}`;
  }

  protected override nameOf(row: number): TemplateResult {
    return html`${this.data.rows[row]?.n ?? ''}`;
  }

  protected override cellOf(row: number, column: number): TemplateResult {
    const { draft } = this;
    if (draft && draft.row === row && draft.column === column) {
      return this.field(draft);
    }
    const refused = this.refusalAt({ row, column });
    if (refused) {
      return refusal(refused.text, refused.why);
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
      aria-invalid=${this.isRefused(draft) ? 'true' : 'false'}
      aria-describedby=${this.isRefused(draft) ? `${this.id_}-fault` : nothing}
      .value=${draft.text}
      @input=${this.write}
      @keydown=${this.typed}
      @blur=${this.leave}
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
    const refused = this.refusalAt({ row, column });
    if (refused) {
      this.mend(refused);
    } else if (row >= 0 && row < this.rowCount) {
      const at = column < 0 ? this.columnCount : column;
      this.tell('wm-cell', { row, column: at });
    } else if (row < 0 && column >= 0 && column < this.columnCount) {
      this.tell('wm-column', { column });
    }
  }

  protected override took(event: KeyboardEvent): boolean {
    const { row, column } = this.place;
    const refused = this.refusalAt(this.place);
    if (refused && (event.key === 'Escape' || event.key === 'F2')) {
      event.preventDefault();
      if (event.key === 'F2') {
        this.mend(refused);
      } else {
        this.forget(refused);
      }
      return true;
    }
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
    const before = this.byHand(this.place);
    this.draft = { row, column, text: written ? event.key : emptied ? '' : before, before };
    return true;
  }

  private byHand({ row, column }: Place): string {
    const cell = this.cellAt(row, column);
    return cell.state === 'h' ? cell.points : '';
  }

  /** What was refused stands in its field again. */
  private mend({ row, column, text }: Refusal): void {
    this.place = { row, column };
    this.show(this.place);
    this.draft = { row, column, text, before: this.byHand({ row, column }) };
  }

  /** What was there before is there again. */
  private forget({ row, column }: Place): void {
    const refusals = new Map(this.refusals);
    refusals.delete(`${row}:${column}`);
    this.refusals = refusals;
  }

  private readonly write = (event: Event): void => {
    if (this.draft) {
      this.draft = { ...this.draft, text: (event.target as HTMLInputElement).value };
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
      this.forget(draft);
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

  /** Whoever goes elsewhere leaves what was refused as it is, marked and with its sentence. */
  private readonly leave = (): void => {
    if (this.draft && this.isRefused(this.draft)) {
      this.draft = undefined;
    } else {
      this.finish();
    }
  };

  /** What was typed goes to the server, unless it says what was there. */
  private finish(): void {
    const { draft } = this;
    if (!draft) {
      return;
    }
    this.draft = undefined;
    this.forget(draft);
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

  /** The server has not kept a mark; where it says why, what was typed stands there again, and the keyboard is there unless it types elsewhere. */
  refused(row: number, column: number, text: string, why: string): void {
    const sent = new Map(this.sent);
    sent.delete(`${row}:${column}`);
    this.sent = sent;
    if (why !== '') {
      const refused = { row, column, text, why };
      this.refusals = new Map(this.refusals).set(`${row}:${column}`, refused);
      const at = document.activeElement;
      if (!this.draft && (at === null || at === document.body || this.contains(at))) {
        this.mend(refused);
      }
    }
  }

  /** A panel that was opened from here is closed. */
  goBack(): void {
    this.go(this.place);
    this.querySelector('.cg-scroll')?.scrollIntoView({ block: 'nearest' });
  }
}

/** Whether the same learners and columns stand in the same places. */
function isLaidAlike(one: Book, other: Book): boolean {
  const names = ({ rows, columns }: Book): string => JSON.stringify([rows.map(({ n }) => n), columns.map(({ t }) => t)]);
  return names(one) === names(other);
}

customElements.define('wm-gradebook', WmGradebook);

declare global {
  interface HTMLElementTagNameMap {
    'wm-gradebook': WmGradebook;
  }
}
