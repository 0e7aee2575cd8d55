import { html, nothing, type TemplateResult } from 'lit';
import { type Host, icon, type Part, shown } from './part';
import { BLANK, type Given, type OrderingQuestion } from './wire';

/** How far a pointer goes before a press becomes a drag, in pixels. */
const A_DRAG = 5;

/** A row off the ground, and how everything stood when it was lifted. */
interface Lifted {
  element: number;
  order: number[];
  answered: boolean;
}

/** A row being pulled. */
interface Pulled {
  pointer: number;
  element: number;
  from: number;
  begun: boolean;
}

/**
 * Rows that are brought into order: lifted with space and moved with arrows, moved at once with Alt and an arrow or by their buttons,
 * or pulled. Rows stay where they are in the page; what moves is what stands in them, and the focus with it.
 */
export class Ordering implements Part {
  private order: number[];
  private answered = false;
  private lifted?: Lifted;
  private pulled?: Pulled;
  private said = '';

  constructor(
    private readonly host: Host,
    private readonly question: OrderingQuestion,
  ) {
    this.order = this.laidOut();
  }

  private laidOut(): number[] {
    return this.question.elements.map((_, place) => place);
  }

  show(given: Given): void {
    const elements = given.kind === 'ordered' ? given.elements : [];
    const all = new Set(elements);
    this.answered = all.size === this.order.length && this.laidOut().every((element) => all.has(element));
    this.order = this.answered ? [...elements] : this.laidOut();
    this.lifted = undefined;
    this.said = '';
  }

  response(): Given {
    return this.answered ? { kind: 'ordered', elements: [...this.order] } : BLANK;
  }

  // --- moving ---

  private move(element: number, to: number): boolean {
    const from = this.order.indexOf(element);
    if (this.host.readonly || to === from || to < 0 || to >= this.order.length) {
      return false;
    }
    this.order.splice(from, 1);
    this.order.splice(to, 0, element);
    this.answered = true;
    this.say('moved', element);
    return true;
  }

  private moveBy(element: number, step: number, control: 'grip' | 'up' | 'down'): void {
    if (this.move(element, this.order.indexOf(element) + step)) {
      this.host.changed();
      this.focusRow(this.order.indexOf(element), control);
    }
  }

  /** A button that leads nowhere is off, so the focus goes to the one beside it. */
  private focusRow(place: number, control: 'grip' | 'up' | 'down'): void {
    const atEnd = (control === 'up' && place === 0) || (control === 'down' && place === this.order.length - 1);
    const other = control === 'up' ? 'down' : 'up';
    this.host.focusOn(`#${this.row(place)} .${atEnd ? other : control}`);
  }

  private liftOrDrop(element: number): void {
    const before = this.lifted;
    this.lifted = undefined;
    if (before?.element === element) {
      this.say('dropped', element);
    } else {
      this.lifted = { element, order: [...this.order], answered: this.answered };
      this.say('lifted', element);
    }
    this.host.redraw();
  }

  private giveBack(element: number): void {
    const before = this.lifted;
    if (before?.element !== element) {
      return;
    }
    this.order = before.order;
    this.answered = before.answered;
    this.lifted = undefined;
    this.say('returned', element);
    this.host.changed();
    this.focusRow(this.order.indexOf(element), 'grip');
  }

  private say(what: string, element: number): void {
    const place = this.order.indexOf(element) + 1;
    const text = this.question.elements[element]?.text ?? '';
    this.said = this.host.say(`question.ordering.${what}`, text, place, this.order.length);
  }

  private key(event: KeyboardEvent, element: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const onGrip = (event.target as Element).closest('.grip') !== null;
    const lifted = onGrip && this.lifted?.element === element;
    if (step !== 0 && (event.altKey || lifted) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.moveBy(element, step, 'grip');
    } else if (event.key === 'Escape' && lifted) {
      event.preventDefault();
      event.stopPropagation();
      this.giveBack(element);
    }
  }

  // --- pulling ---

  /** A mouse pulls a row anywhere, a finger by its grip: elsewhere it scrolls the page. */
  private press(event: PointerEvent, element: number): void {
    const target = event.target as Element;
    const onGrip = target.closest('.grip') !== null;
    const meant = onGrip || (event.pointerType === 'mouse' && target.closest('button') === null);
    if (this.host.readonly || event.button !== 0 || !meant || this.pulled) {
      return;
    }
    this.pulled = { pointer: event.pointerId, element, from: event.clientY, begun: false };
    window.addEventListener('pointermove', this.pull);
    window.addEventListener('pointerup', this.letGo);
    window.addEventListener('pointercancel', this.letGo);
  }

  private readonly pull = (event: PointerEvent): void => {
    const pulled = this.pulled;
    if (pulled?.pointer !== event.pointerId) {
      return;
    }
    if (!pulled.begun && Math.abs(event.clientY - pulled.from) < A_DRAG) {
      return;
    }
    if (!pulled.begun) {
      pulled.begun = true;
      this.lifted = undefined;
      window.getSelection()?.removeAllRanges();
      this.host.redraw();
    }
    event.preventDefault();
    if (this.move(pulled.element, this.placeAt(event.clientY))) {
      this.host.redraw();
    }
  };

  private readonly letGo = (event: PointerEvent): void => {
    const pulled = this.pulled;
    if (pulled?.pointer !== event.pointerId) {
      return;
    }
    this.pulled = undefined;
    window.removeEventListener('pointermove', this.pull);
    window.removeEventListener('pointerup', this.letGo);
    window.removeEventListener('pointercancel', this.letGo);
    if (pulled.begun) {
      // the click that ends a drag on the grip must not lift the row
      window.addEventListener('click', swallow, { capture: true, once: true });
      window.setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
      this.say('dropped', pulled.element);
      this.host.changed();
    }
  };

  /** The place of the row that lies at this height; the first or last one beyond the ends. */
  private placeAt(height: number): number {
    const rows = this.order.map((_, place) => document.getElementById(this.row(place)));
    const place = rows.findIndex((row) => row !== null && height < row.getBoundingClientRect().bottom);
    return place < 0 ? rows.length - 1 : place;
  }

  // --- drawing ---

  private row(place: number): string {
    return `${this.host.prefix}-row-${place + 1}`;
  }

  render(): TemplateResult {
    const { host } = this;
    const how = `${host.prefix}-how`;
    return html`
      <div id="${host.prefix}-ordering" role="group" aria-labelledby=${host.promptId} aria-describedby=${how}>
        <p class="help" id=${how} ?hidden=${host.readonly}>${host.say('question.ordering.how')}</p>
        <ol class="order">
          ${this.order.map((element, place) => this.renderRow(element, place))}
        </ol>
        <p class="help line said" role="status">${this.said}</p>
      </div>
    `;
  }

  private renderRow(element: number, place: number): TemplateResult {
    const { host } = this;
    const text = this.question.elements[element] ?? { text: '' };
    const lifted = this.lifted?.element === element;
    const pulled = this.pulled?.begun === true && this.pulled.element === element;
    return html`
      <li
        id=${this.row(place)}
        class=${lifted || pulled ? 'lift' : nothing}
        @keydown=${(event: KeyboardEvent) => this.key(event, element)}
        @pointerdown=${(event: PointerEvent) => this.press(event, element)}
      >
        <button
          type="button"
          class="grip"
          aria-pressed=${lifted}
          aria-label=${host.say('question.ordering.lift', text.text)}
          ?disabled=${host.readonly}
          @click=${() => this.liftOrDrop(element)}
        >
          ${icon('grip')}
        </button>
        ${shown(text)}
        <span class="mv">
          ${this.renderButton(element, 'up', -1, place === 0)}
          ${this.renderButton(element, 'down', 1, place === this.order.length - 1)}
        </span>
      </li>
    `;
  }

  private renderButton(element: number, way: 'up' | 'down', step: number, atEnd: boolean): TemplateResult {
    const name = this.host.say(`question.ordering.${way}`, this.question.elements[element]?.text ?? '');
    return html`
      <button
        type="button"
        class="btn quiet icon small ${way}"
        aria-label=${name}
        title=${name}
        ?disabled=${this.host.readonly || atEnd}
        @click=${() => this.moveBy(element, step, way)}
      >
        ${icon(`arrow-${way}`)}
      </button>
    `;
  }

  focus(): void {
    this.focusRow(0, 'grip');
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
