import { html, nothing, type TemplateResult } from 'lit';
import { type Cell, type Filter, FILTERS, isOverdue, LEGEND, type Order, PLAIN, STATES } from './data';
import { type Say, wordsOf } from './phrases';

export function icon(name: string): TemplateResult | typeof nothing {
  return name === '' ? nothing : html`<span class="i s i-${name}" aria-hidden="true"></span>`;
}

/** A cell as one sees it: colour, sign and figure; the words are for those who do not see it. */
export function face(cell: Cell, say: Say): TemplateResult {
  const state = STATES[cell.state];
  const figure = cell.percent === undefined ? (cell.state === 'n' ? '–' : '') : String(cell.percent);
  const overdue = isOverdue(cell);
  return html`<span class="cg-face ${state?.look ?? 'none'} ${overdue ? 'overdue' : ''}" aria-hidden="true">
      ${icon(state?.icon ?? '')}${figure}${overdue ? icon('circle-alert') : cell.late ? doneLate() : nothing}${cell.stuck ? icon('triangle-alert') : nothing}
    </span><span class="vh">${wordsOf(cell, say)}</span>`;
}

/** The sign of what was done, though late. */
function doneLate(): TemplateResult {
  return html`<span class="cg-late">${icon('clock')}</span>`;
}

export interface Hands {
  filter(filter: Filter): void;
  order(order: Order): void;
}

/** What is shown, and in which order. */
export function tools(
  filters: ReadonlySet<Filter>,
  order: Order,
  count: (filter: Filter) => number,
  hands: Hands,
  say: Say,
): TemplateResult {
  return html`<div class="cg-tools">
    <div class="seg" role="group" aria-label=${say('only')}>
      ${FILTERS.map(
        (filter) =>
          html`<button type="button" aria-pressed=${filters.has(filter)} @click=${() => hands.filter(filter)}>
            ${say(`filter-${filter}`, count(filter))}
          </button>`,
      )}
    </div>
    <div class="seg" role="group" aria-label=${say('order')}>
      ${(['name', 'total'] as const).map(
        (each) =>
          html`<button type="button" aria-pressed=${order === each} @click=${() => hands.order(each)}>${say(`by-${each}`)}</button>`,
      )}
    </div>
  </div>`;
}

export function legend(say: Say): TemplateResult {
  return html`<div class="cg-legend">
    ${LEGEND.map((code) => {
      const state = STATES[code];
      return html`<span
        ><span class="cg-face ${state?.look ?? ''}" aria-hidden="true">${code === 'n' ? '–' : icon(state?.icon ?? '')}</span>${say(
          `${PLAIN.has(code) ? '' : 'legend-'}${state?.word ?? ''}`,
        )}</span
      >`;
    })}
    <span><span class="cg-face" aria-hidden="true">${doneLate()}</span>${say('legend-late')}</span>
    <span><span class="cg-face overdue" aria-hidden="true">${icon('circle-alert')}</span>${say('legend-overdue')}</span>
    <span><span class="cg-face" aria-hidden="true">${icon('triangle-alert')}</span>${say('legend-stuck')}</span>
  </div>`;
}
