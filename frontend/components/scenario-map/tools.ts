import { html, nothing, type TemplateResult } from 'lit';
import type { Graph } from './graph';
import { legend } from './legend';
import type { Say } from './phrases';
import { tool } from './shapes';
import type { Stage } from './stage';

export type View = 'map' | 'list';

const STEP = 1.25;

export interface Desk {
  graph: Graph;
  view: View;
  /** There is a picture that can be made larger. */
  drawn: boolean;
  stage: () => Stage | null | undefined;
  show: (view: View) => void;
  say: Say;
}

/** What lies above the picture: what its signs mean, its size, and the other view. */
export function tools(desk: Desk): TemplateResult {
  const { graph, view, drawn, say } = desk;
  return html`<div class="map-tools">
    ${drawn ? legend(graph, say) : nothing}
    <div class="map-buttons">${drawn ? sizes(desk) : nothing} ${views(view, desk)}</div>
  </div>`;
}

function sizes({ stage, say }: Desk): TemplateResult {
  return html`
    ${size('smaller', say('zoom-out'), () => stage()?.zoom(1 / STEP))} ${size('larger', say('zoom-in'), () => stage()?.zoom(STEP))}
    ${size('whole', say('fit'), () => stage()?.fit())}
  `;
}

function size(sign: Parameters<typeof tool>[0], name: string, press: () => void): TemplateResult {
  return html`<button type="button" class="btn quiet icon small" aria-label=${name} title=${name} @click=${press}>${tool(sign)}</button>`;
}

function views(view: View, { show, say }: Desk): TemplateResult {
  const choice = (each: View): TemplateResult =>
    html`<button type="button" aria-pressed=${view === each} @click=${() => show(each)}>${say(each)}</button>`;
  return html`<div class="seg" role="group" aria-label=${say('view')}>${choice('map')}${choice('list')}</div>`;
}

/** A key that changes the size; true where it was one. */
export function sizeKey(key: string, stage: Stage | null | undefined): boolean {
  switch (key) {
    case '+':
    case '=':
      stage?.zoom(STEP);
      return true;
    case '-':
      stage?.zoom(1 / STEP);
      return true;
    case '0':
      stage?.fit();
      return true;
    default:
      return false;
  }
}
