import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../class-grid/parts';
import type { Say } from '../class-grid/phrases';
import { type Cell, type Column, NEWS, STATES } from './data';

/** A cell in words. */
export function wordsOf(cell: Cell, column: Column, say: Say): string {
  const state = say(STATES[cell.state]?.word ?? 'not-theirs');
  if (cell.state === '-') {
    return state;
  }
  return [
    cell.points === '' ? '' : say('of', cell.points, column.p),
    state,
    say(NEWS[cell.news]?.word ?? 'news-untold'),
    cell.comment ? say('comment') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A cell as one sees it; the words are for those who do not see it. */
export function face(cell: Cell, column: Column, say: Say): TemplateResult {
  const state = STATES[cell.state];
  const blank = cell.state === 'n' || cell.state === 'o' ? '–' : '';
  return html`<span
      class="cg-face ${state?.look ?? 'none'} ${NEWS[cell.news]?.look ?? ''} ${cell.comment ? 'noted' : ''}"
      aria-hidden="true"
      >${icon(state?.icon ?? '')}${cell.points === '' ? blank : cell.points}</span
    ><span class="vh">${wordsOf(cell, column, say)}</span>`;
}

/** A mark that was typed and is on its way. */
export function onItsWay(text: string, say: Say): TemplateResult {
  return html`<span class="cg-face none" aria-hidden="true">${icon('rotate')}${text}</span><span class="vh">${text}, ${say('saving')}</span>`;
}

/** A mark that was typed and cannot be one. */
export function refusal(text: string, why: string): TemplateResult {
  return html`<span class="cg-face refused" aria-hidden="true">${text}</span><span class="vh">${text}: ${why}</span>`;
}

/** Points that are not the last word have the sign of what they wait for. */
const LEGEND = ['h', 'd', 'x', 'm', 'u', 'a'] as const;

export function legend(say: Say): TemplateResult {
  return html`<div class="cg-legend">
    ${LEGEND.map((code) => sign(icon(STATES[code]?.icon ?? ''), STATES[code]?.look ?? '', say(STATES[code]?.word ?? '')))}
    ${sign(html`–`, 'none', say('nothing-yet'))}
    ${sign(nothing, 'released', say('news-same'))} ${sign(nothing, 'changed', say('news-changed'))} ${sign(nothing, 'noted', say('comment'))}
  </div>`;
}

function sign(inside: TemplateResult | typeof nothing, look: string, words: string): TemplateResult {
  return html`<span><span class="cg-face ${look}" aria-hidden="true">${inside}</span>${words}</span>`;
}
