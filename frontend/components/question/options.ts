import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Host, letterOf, letterPressed, shown } from './part';
import type { Text } from './wire';

/** Options below each other, each with its letter: radio buttons where one can be chosen, check boxes where any can. */
export interface Options {
  name: string;
  texts: Text[];
  several: boolean;
  chosen: (place: number) => boolean;
  pick: (place: number) => void;
  labelledBy: string | typeof nothing;
  describedBy?: string;
}

export function options(host: Host, list: Options): TemplateResult {
  const id = `${host.prefix}-${list.name}`;
  const letter = (event: KeyboardEvent): void => {
    const place = letterPressed(event, list.texts.length);
    if (place !== undefined && !host.readonly) {
      event.preventDefault();
      list.pick(place);
      host.focusOn(`#${id}-${place + 1}`);
    }
  };
  return html`
    <div
      class="opts"
      id=${id}
      role=${list.several ? 'group' : 'radiogroup'}
      aria-labelledby=${list.labelledBy}
      aria-describedby=${list.describedBy ?? nothing}
      @keydown=${letter}
    >
      ${list.texts.map(
        (text, place) => html`
          <label class="opt">
            <input
              id="${id}-${place + 1}"
              type=${list.several ? 'checkbox' : 'radio'}
              name=${id}
              .checked=${live(list.chosen(place))}
              ?disabled=${host.readonly}
              @change=${() => list.pick(place)}
            />
            ${shown(text)}${letterOf(place)}
          </label>
        `,
      )}
    </div>
  `;
}

/** A few short options beside each other, of which one is chosen. */
export interface Chips {
  name: string;
  labels: (string | TemplateResult)[];
  chosen: (place: number) => boolean;
  pick: (place: number) => void;
}

export function chips(host: Host, list: Chips): TemplateResult {
  const id = `${host.prefix}-${list.name}`;
  return html`
    <div class="chips" id=${id}>
      ${list.labels.map(
        (label, place) => html`
          <label class="chip">
            <input
              id="${id}-${place + 1}"
              type="radio"
              name=${id}
              .checked=${live(list.chosen(place))}
              ?disabled=${host.readonly}
              @change=${() => list.pick(place)}
            />
            ${label}
          </label>
        `,
      )}
    </div>
  `;
}
