import { html, svg, type TemplateResult } from 'lit';
import type { Basis } from './graph';

export const STAR = 'M12 3l2.7 5.9 6.3.7-4.7 4.3 1.3 6.3L12 17l-5.6 3.2 1.3-6.3L3 9.6l6.3-.7z';
export const DIAMOND = 'M12 3.5 20 12l-8 8.5L4 12z';
export const ALERT =
  'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01';
/** The blaze of the mark, small. */
export const BLAZE = 'M.3.1 5.2 0 5.5 9.9 0 10z';

const TOOLS = {
  smaller: 'M5 12h14',
  larger: 'M5 12h14M12 5v14',
  whole: 'M8 3H5a2 2 0 0 0-2 2v3M21 8V5a2 2 0 0 0-2-2h-3M3 16v3a2 2 0 0 0 2 2h3M16 21h3a2 2 0 0 0 2-2v-3',
};

export function tool(name: keyof typeof TOOLS): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><path d=${TOOLS[name]} /></svg>`;
}

/** The sign of how far the sources carry something; what was invented has none. */
export function basisSign(basis: Basis): TemplateResult | undefined {
  switch (basis) {
    case 'documented':
      return html`<svg class="sign star" viewBox="0 0 24 24" aria-hidden="true"><path d=${STAR} /></svg>`;
    case 'silent':
      return html`<svg class="sign diamond" viewBox="0 0 24 24" aria-hidden="true"><path d=${DIAMOND} /></svg>`;
    case 'invented':
      return undefined;
  }
}

export function basisMark(basis: Basis, x: number): TemplateResult | undefined {
  if (basis === 'invented') {
    return undefined;
  }
  const documented = basis === 'documented';
  const place = `translate(${x} 5) scale(.56)`;
  return svg`<path class=${documented ? 'star' : 'diamond'} transform=${place} d=${documented ? STAR : DIAMOND} />`;
}
