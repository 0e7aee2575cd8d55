import { html, nothing, type TemplateResult } from 'lit';
import type { Stop } from './graph';
import type { Branch, Entry, Outline } from './outline';
import { kindInWords, remarks, type Say } from './phrases';
import { basisSign } from './shapes';

/** The story in words: each stop with its choices, and what they lead to beneath them. */
export function list({ entries, unreached }: Outline, say: Say): TemplateResult {
  return html`
    <ol class="story" aria-label=${say('list-label')}>
      ${entries.map((each) => html`<li>${entry(each, say)}</li>`)}
    </ol>
    ${unreached.length === 0
      ? nothing
      : html`<p class="label">${say('unreached')}</p>
          <ol class="story" aria-label=${say('unreached')}>
            ${unreached.map((each) => html`<li>${entry(each, say)}</li>`)}
          </ol>`}
  `;
}

function entry({ stop, branches }: Entry, say: Say): TemplateResult {
  return html`
    <div class="stop">
      <button type="button" class="to" data-id=${stop.id} aria-current=${stop.here ? 'location' : nothing}>
        <span class="id">${stop.sign}</span> ${stop.title}
      </button>
      ${facts(stop, say)}
    </div>
    ${branches.length === 0 ? nothing : html`<ol>${branches.map((each) => branch(each, say))}</ol>`}
  `;
}

function facts(stop: Stop, say: Say): TemplateResult {
  return html`
    <span class="meta">${kindInWords(stop, say)}</span>
    <span class="meta ${stop.basis}">${basisSign(stop.basis)} ${say(`basis.${stop.basis}`)}</span>
    ${stop.on ? html`<span class="tag blaze">${say('on-way')}</span>` : nothing}
    ${stop.here ? html`<span class="tag blaze">${say('here')}</span>` : nothing}
    ${stop.problem ? html`<span class="tag wrong">${stop.problem}</span>` : nothing}
  `;
}

function branch({ way, stop, entry: below, seen }: Branch, say: Say): TemplateResult {
  return html`<li class=${way.on ? 'mine' : nothing}>
    <p class="choice-of">
      <b>${way.choice}</b> ${way.text} <span class="meta">${remarks(way, say).join(' · ')}</span>
    </p>
    ${below ? entry(below, say) : elsewhere(stop, seen === 'above' ? say('see-above') : say('see-below'), say)}
  </li>`;
}

function elsewhere({ id, sign, title }: Stop, where: string, say: Say): TemplateResult {
  return html`<p class="elsewhere">
    ${say('leads-to', `${sign} ${title}`)}
    <button type="button" class="see" data-see=${id} aria-label="${where}: ${title}">${where}</button>
  </p>`;
}
