import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Graph } from './graph';
import type { Say } from './phrases';
import { basisSign } from './shapes';

/** What the lines and signs mean, as far as they occur. */
export function legend(graph: Graph, say: Say): TemplateResult {
  const { stops, ways } = graph;
  const items = [
    ways.some(({ on }) => on) && html`<span>${sample('mine')}${say('your-way')}</span>`,
    ways.some(({ documented }) => documented) && html`<span>${sample('doc')}${say('documented-line')}</span>`,
    stops.some(({ basis }) => basis === 'documented') &&
      html`<span class="reported">${basisSign('documented')}${say('basis.documented')}</span>`,
    stops.some(({ basis }) => basis === 'silent') && html`<span>${basisSign('silent')}${say('basis.silent')}</span>`,
    ways.some(({ closed }) => closed) && html`<span>${sample('closed')}${say('closed')}</span>`,
    graph.busiest === undefined
      ? ways.some(({ share }) => share !== undefined) && html`<span class="num">${say('shares')}</span>`
      : html`<span>${sample('flow')}${say('counts')}</span>`,
  ];
  return html`<div class="legend">${items.map((item) => item || nothing)}</div>`;
}

const SAMPLES = {
  mine: svg`<path class="e mine-e" d="M3 6H31" /><path class="e mine-i" d="M3 6H31" />`,
  doc: svg`<path class="e doc-e" d="M1 6H33" />`,
  closed: svg`<path class="e closed" d="M1 6H33" /><path class="e bar-e" d="M5 1v10" />`,
  flow: svg`<path class="e flow" stroke-width="7" d="M1 6H33" />`,
};

function sample(kind: keyof typeof SAMPLES): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 34 12" aria-hidden="true">${SAMPLES[kind]}</svg>`;
}
