import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Graph, hasMoved, type StoryMap } from './scenario-map/graph';
import { type Box, isTooLarge, type Layout } from './scenario-map/layout';
import { type Say, spoken } from './scenario-map/phrases';
import type { Scene } from './scenario-map/picture';
import { Plan } from './scenario-map/plan';
import { Stage } from './scenario-map/stage';
import { sizeKey, tools, type View } from './scenario-map/tools';
import { type Direction, directionOf } from './scenario-map/travel';
import { Traveller } from './scenario-map/traveller';
import { measure } from './scenario-map/type';
import { drawing, type Hands, pressedAt, waiting, writing } from './scenario-map/views';

const EMPTY: StoryMap = { nodes: [], edges: [] };

let elements = 0;

/**
 * A branching story as a picture and as a list with the same contents. It draws what it is given and needs no server; a stop that is
 * pressed is told by `wm-node` with its `detail.id`, another view by `wm-view` with `detail.view`.
 */
class WmScenarioMap extends LitElement {
  static override properties = {
    map: { attribute: false },
    words: { attribute: false },
    view: { type: String },
  };

  declare map?: StoryMap;
  declare words: Record<string, string>;
  declare view: View;

  private readonly ids = `story-${++elements}`;
  private graph = new Graph(EMPTY);
  private readonly plan = new Plan(() => this.requestUpdate());
  private readonly traveller = new Traveller();
  private stage: Stage | null | undefined;
  private readonly hands: Hands = {
    press: (event) => this.press(event),
    key: (event) => this.key(event),
    arrive: (event) => this.arrive(event),
  };

  constructor() {
    super();
    this.words = {};
    this.view = 'map';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void document.fonts.ready.then(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stage?.end();
    this.stage = undefined;
  }

  private readonly say: Say = (key, ...parameters) => spoken(this.words[`scenario.map.${key}`] ?? `!${key}`, parameters);

  private get draws(): boolean {
    return this.view === 'map' && !this.plan.failed && !isTooLarge(this.graph);
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('map')) {
      this.graph = new Graph(this.map ?? EMPTY);
      this.plan.take(this.graph);
      this.traveller.in(this.graph);
    }
    if (this.draws && this.graph.start) {
      this.plan.ask();
    }
  }

  protected override updated(changes: PropertyValues<this>): void {
    const { layout } = this.plan;
    const drawn = this.querySelector<SVGSVGElement>('.stage > svg');
    if (drawn && this.stage?.shows(drawn, layout)) {
      if (hasMoved(changes.get('map'), this.graph)) {
        this.reveal(this.graph.here?.id);
      }
      return;
    }
    this.stage?.end();
    this.stage = drawn && layout && new Stage(drawn, layout, () => this.boxOf(this.graph.here?.id));
  }

  private boxOf(id: string | undefined): Box | undefined {
    return id === undefined ? undefined : this.plan.layout?.boxes.get(id);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { graph, view, say, show } = this;
    const { layout } = this.plan;
    if (graph.stops.length === 0) {
      return nothing;
    }
    const drawn = this.draws && layout !== undefined;
    return html`<div class="scenario-map">
      ${tools({ graph, view, drawn, say, show, stage: () => this.stage })}
      ${drawn ? drawing(this.scene(layout), this.hands) : this.draws ? waiting(say) : writing(graph, this.instead(), say, this.hands)}
    </div>`;
  }

  private scene(layout: Layout): Scene {
    const { graph, ids, plan, traveller, say } = this;
    return { graph, layout, routes: plan.routes, current: traveller.at, ids, measure, say };
  }

  /** Why there is a list where a map was asked for. */
  private instead(): string {
    return this.view === 'list' ? '' : this.plan.failed ? this.say('failed') : this.say('too-large', this.graph.stops.length);
  }

  private readonly show = (view: View): void => {
    this.view = view;
    this.plan.failed = false;
    this.dispatchEvent(new CustomEvent('wm-view', { detail: { view }, bubbles: true }));
  };

  private press(event: Event): void {
    const { id, see } = pressedAt(event);
    if (see !== undefined) {
      this.querySelector<HTMLElement>(`.to[data-id="${CSS.escape(see)}"]`)?.focus();
    } else if (id !== undefined) {
      this.tell(id);
    }
  }

  private tell(id: string | undefined): void {
    if (id === undefined) {
      return;
    }
    this.traveller.to(id);
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('wm-node', { detail: { id }, bubbles: true }));
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const direction = directionOf(event.key);
    if (direction) {
      this.go(direction);
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.tell(this.traveller.at);
    } else if (sizeKey(event.key, this.stage)) {
      this.reveal(this.traveller.at);
    } else {
      return;
    }
    event.preventDefault();
  }

  private go(direction: Direction): void {
    const { layout } = this.plan;
    const to = layout && this.traveller.go(direction, this.graph, layout);
    if (to !== undefined) {
      this.querySelector<SVGElement>(`.n[data-id="${CSS.escape(to)}"]`)?.focus();
    }
  }

  /** Under a mouse nothing moves between pressing and letting go. */
  private arrive(event: FocusEvent): void {
    const { id } = pressedAt(event);
    if (id === undefined) {
      return;
    }
    this.traveller.to(id);
    this.requestUpdate();
    if ((event.target as Element).matches(':focus-visible')) {
      this.reveal(id);
    }
  }

  private reveal(id: string | undefined): void {
    const box = this.boxOf(id);
    if (box) {
      this.stage?.reveal(box);
    }
  }
}

customElements.define('wm-scenario-map', WmScenarioMap);

declare global {
  interface HTMLElementTagNameMap {
    'wm-scenario-map': WmScenarioMap;
  }
}
