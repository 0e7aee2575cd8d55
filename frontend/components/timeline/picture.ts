import { nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { MARK, type Plot, type Spot, type Tick } from './plot';

const LEVEL = MARK + 5;
const BELOW = 42;
const ABOVE = 10;
const LETTER = 6.4;
const LABEL = 76;

export interface Scene {
  plot: Plot;
  spots: Spot[];
  gaps: { x: number; width: number }[];
  width: number;
  /** The entry that the keyboard is at, and the one that was pressed. */
  at: string | undefined;
  chosen: string | undefined;
  say: (key: string) => string;
  kind: (id: string) => string;
}

export function heightOf(spots: readonly Spot[]): number {
  return ABOVE + Math.max(2, ...spots.map((spot) => spot.level + 1)) * LEVEL + BELOW;
}

export function picture(scene: Scene): TemplateResult {
  const base = heightOf(scene.spots) - BELOW;
  return svg`
    ${scene.gaps.map(
      ({ x, width }) => svg`<g aria-hidden="true">
        <line class="tl-gap" x1=${x} x2=${x + width} y1=${base + 32} y2=${base + 32}></line>
        <text class="tl-gap-text" x=${x + width / 2} y=${base + 36}>${scene.say('empty')}</text>
      </g>`,
    )}
    <line class="tl-axis" x1="0" x2=${scene.width} y1=${base} y2=${base}></line>
    ${scene.plot.ticks().map((tick) => mark(tick, base, scene.width))}
    ${repeat(
      scene.spots,
      ({ entry }) => entry.id,
      (spot) => sign(spot, base, scene),
    )}`;
}

function mark({ x, date, month }: Tick, base: number, width: number): TemplateResult {
  const anchor = x < 24 ? 'start' : x > width - 24 ? 'end' : 'middle';
  return svg`<g aria-hidden="true">
    <line class="tl-tick" x1=${x} x2=${x} y1=${base} y2=${base + 5}></line>
    <text class="tl-year" x=${x} y=${base + 19} text-anchor=${anchor}>${month ? monthOf(date) : date.getUTCFullYear()}</text>
  </g>`;
}

/** A month by its name where the browser knows the language, else by its number. */
function monthOf(date: Date): string {
  const { lang } = document.documentElement;
  const format = new Intl.DateTimeFormat(lang, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.resolvedOptions().locale.startsWith(lang)
    ? format.format(date)
    : `${String(date.getUTCMonth() + 1).padStart(2, '0')}.${date.getUTCFullYear()}`;
}

function sign(spot: Spot, base: number, scene: Scene): TemplateResult {
  const { id, kind, inferred, text, when } = spot.entry;
  const y = base - (spot.level + 1) * LEVEL + 2;
  const look = `tl-mark ${kind} ${inferred ? 'inferred' : ''} ${scene.chosen === id ? 'chosen' : ''}`;
  const words = `${when}. ${text} (${scene.kind(kind)}${inferred ? `, ${scene.say('inferred')}` : ''})`;
  return svg`<g class=${look} data-entry=${id} role="button" tabindex=${scene.at === id ? 0 : -1} aria-label=${words}
      aria-pressed=${scene.chosen === id}>
    <rect class="tl-touch" x=${spot.x - 2} y=${y - 3} width=${spot.width + 4} height=${LEVEL}></rect>
    ${shape(spot, y)}
    ${label(spot, y, scene)}
  </g>`;
}

/** Square agreement, circle event, diamond institution, triangle exercise; what lasts is drawn as long as it lasts. */
function shape({ entry, x, width }: Spot, y: number): TemplateResult {
  if (width > MARK * 1.5) {
    const round = entry.kind === 'event' ? MARK / 2 : 2;
    return svg`<rect class="tl-shape" x=${x} y=${y} width=${width} height=${MARK} rx=${round}></rect>`;
  }
  const [middle, center] = [x + width / 2, y + MARK / 2];
  const half = MARK / 2;
  switch (entry.kind) {
    case 'event':
      return svg`<circle class="tl-shape" cx=${middle} cy=${center} r=${half - 0.5}></circle>`;
    case 'institution':
      return svg`<path class="tl-shape" d="M${middle} ${center - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z"></path>`;
    case 'exercise':
      return svg`<path class="tl-shape" d="M${middle} ${center - half}l${half} ${MARK - 1}h${-MARK}z"></path>`;
    default:
      return svg`<rect class="tl-shape" x=${middle - half + 1} y=${y + 1} width=${MARK - 2} height=${MARK - 2} rx="1"></rect>`;
  }
}

/** The words beside a mark, as far as there is room before the next one on its level. */
function label(spot: Spot, y: number, { spots, width }: Scene): TemplateResult | typeof nothing {
  const start = spot.x + spot.width + 5;
  const next = spots.filter((other) => other.level === spot.level && other.x > spot.x).map(({ x }) => x);
  const room = Math.min(width, ...next) - start - 6;
  if (room < LABEL) {
    return nothing;
  }
  const letters = Math.floor(room / LETTER);
  const { text } = spot.entry;
  const shown = text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
  return svg`<text class="tl-label" x=${start} y=${y + 11} aria-hidden="true">${shown}</text>`;
}
