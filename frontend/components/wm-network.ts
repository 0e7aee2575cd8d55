import { html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { boxesIn, pathOf } from './network/lines';
import { type Column, near, type Node, ordered, type Tie } from './network/web';

/**
 * Nodes in two columns with lines between. A node that is pressed shows its ties alone, and leaves in the tables of the same figure the
 * rows that speak of it, which carry the ids of their nodes.
 */
class WmNetwork extends LitElement {
  static override properties = {
    columns: { attribute: false },
    ties: { attribute: false },
    words: { attribute: false },
    chosen: { state: true },
    hovered: { state: true },
  };

  declare columns: Column[];
  declare ties: Tie[];
  declare words: Record<string, string>;
  declare chosen: string | undefined;
  declare hovered: string | undefined;

  private readonly resized = new ResizeObserver(() => this.draw());

  constructor() {
    super();
    this.columns = [];
    this.ties = [];
    this.words = {};
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    void document.fonts.ready.then(() => this.draw());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  private say(key: string, ...parameters: (string | number)[]): string {
    return (this.words[key] ?? `!${key}`).replace(/\{(\d)\}/g, (_, place: string) => String(parameters[Number(place)] ?? ''));
  }

  protected override updated(changes: PropertyValues<this>): void {
    this.draw();
    if (changes.has('chosen')) {
      this.sift();
    }
  }

  /** Leaves the rows that speak of the chosen node. */
  private sift(): void {
    for (const row of (this.closest('figure') ?? document).querySelectorAll<HTMLElement>('tr[data-nodes]')) {
      row.hidden = this.chosen !== undefined && !(row.dataset.nodes ?? '').split(' ').includes(this.chosen);
    }
  }

  private draw(): void {
    const frame = this.querySelector<HTMLElement>('.net');
    if (frame) {
      const boxes = boxesIn(frame);
      frame.querySelectorAll('path').forEach((path, place) => {
        const tie = this.ties[place];
        path.setAttribute('d', tie ? pathOf(tie, boxes) : '');
      });
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const [first, second] = this.columns;
    if (!first || !second) {
      return nothing;
    }
    const seen = this.hovered ?? this.chosen;
    const lit = seen === undefined ? undefined : near(seen, this.ties);
    return html`<div class="net ${lit ? 'lit' : ''}" role="group" aria-label=${this.say('label')}>
        <svg class="net-lines" aria-hidden="true">
          ${this.ties.map((tie) => lineOf(tie, seen))}
        </svg>
        ${this.column(first, first.nodes, 0, lit)} ${this.column(second, ordered(first.nodes, second.nodes, this.ties), 1, lit)}
      </div>
      <p class="net-told meta" role="status">${this.told()}</p>
      ${
        this.chosen === undefined
          ? nothing
          : html`<button type="button" class="btn small" @click=${this.showAll}>${this.say('all')}</button>`
      }`;
  }

  private column(column: Column, nodes: Node[], place: number, lit: ReadonlySet<string> | undefined): TemplateResult {
    return html`<div class="net-column ${column.kind}">
      <p class="net-head">${column.label}</p>
      <ul>
        ${nodes.map(
          (node) =>
            html`<li>
              <button
                type="button"
                class="net-node ${lit?.has(node.id) ? 'near' : ''}"
                data-node=${node.id}
                data-column=${place}
                aria-pressed=${this.chosen === node.id}
                @click=${() => (this.chosen = this.chosen === node.id ? undefined : node.id)}
                @pointerenter=${() => (this.hovered = node.id)}
                @pointerleave=${() => (this.hovered = undefined)}
              >
                ${node.when ? html`<span class="net-when num">${node.when}</span>` : nothing}${node.text}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** The button is gone when it was pressed; the focus goes to the node that was chosen. */
  private readonly showAll = (): void => {
    const id = this.chosen ?? '';
    this.chosen = undefined;
    this.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)?.focus();
  };

  private told(): string {
    const node = this.columns.flatMap(({ nodes }) => nodes).find(({ id }) => id === this.chosen);
    return node ? this.say('shown', node.text, this.ties.filter(({ from, to }) => from === node.id || to === node.id).length) : this.say('help');
  }
}

function lineOf({ from, to }: Tie, seen: string | undefined): TemplateResult {
  const look = seen === undefined ? '' : from === seen || to === seen ? 'on' : 'off';
  return svg`<path class="net-line ${look}"></path>`;
}

customElements.define('wm-network', WmNetwork);
