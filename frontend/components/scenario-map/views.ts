import { html, type TemplateResult } from 'lit';
import type { Graph } from './graph';
import { list } from './list';
import { outline } from './outline';
import type { Say } from './phrases';
import { picture, type Scene } from './picture';

/** What is done when somebody presses something, presses a key, or arrives with the focus. */
export interface Hands {
  press: (event: Event) => void;
  key: (event: KeyboardEvent) => void;
  arrive: (event: FocusEvent) => void;
}

/** The frame listens for the picture: one that listens for the focus itself would be a tab stop of its own. */
export function drawing(scene: Scene, { press, key, arrive }: Hands): TemplateResult {
  const { graph, layout, ids, say } = scene;
  return html`
    <p class="vh" id="${ids}-help">${say('help')}</p>
    <div class="stage" @click=${press} @keydown=${key} @focusin=${arrive}>
      <svg
        role="application"
        aria-label=${say('label', graph.stops.length)}
        aria-describedby="${ids}-help"
        viewBox="0 0 ${layout.width} ${layout.height}"
      >
        ${picture(scene)}
      </svg>
    </div>
  `;
}

/** The list, after a sentence where it stands for a map that cannot be shown. */
export function writing(graph: Graph, instead: string, say: Say, { press }: Hands): TemplateResult {
  return html`
    <p class="map-note" role="status" ?hidden=${instead === ''}>${instead}</p>
    <div class="map-list" @click=${press}>${list(outline(graph), say)}</div>
  `;
}

export function waiting(say: Say): TemplateResult {
  return html`<p class="map-note" role="status">${say('drawing')}</p>`;
}

/** What an event is about: a stop, or in the list a stop that is to be shown. */
export function pressedAt({ target }: Event): { id?: string; see?: string } {
  const pressed = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-id], [data-see]') : null;
  return { ...pressed?.dataset };
}
