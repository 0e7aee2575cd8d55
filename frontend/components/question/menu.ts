import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Host } from './part';
import type { Text } from './wire';

/** A list that opens, of which one text or none is chosen. */
export interface Menu {
  id: string;
  texts: Text[];
  none: string;
  chosen: number | undefined;
  pick: (place: number | undefined) => void;
  label?: string;
  labelledBy?: string;
}

export function menu(host: Host, list: Menu): TemplateResult {
  const pick = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    list.pick(value === '' ? undefined : Number(value));
  };
  // no white space around it: it may stand in a sentence
  return html`<select
    class="input"
    id=${list.id}
    aria-label=${list.label ?? nothing}
    aria-labelledby=${list.labelledBy ?? nothing}
    .value=${live(list.chosen === undefined ? '' : String(list.chosen))}
    ?disabled=${host.readonly}
    @change=${pick}
  >
    <option value="" ?selected=${list.chosen === undefined}>${list.none}</option>
    ${list.texts.map(
      (text, place) => html`
        <option value=${place} lang=${text.lang ?? nothing} ?selected=${list.chosen === place}>${text.text}</option>
      `,
    )}
  </select>`;
}
