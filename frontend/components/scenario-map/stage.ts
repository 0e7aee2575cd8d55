import type { Box, Layout } from './layout';
import { Touches } from './touches';

const SMALLEST = 0.15;
const LARGEST = 4;
/** Below this, titles cannot be read any more; rather than that, one scrolls. */
const READABLE = 0.85;
const LARGE_ENOUGH = 1.15;
const DRAG = 4;
const AIR = 28;

/** Size and section of a picture: zoomed by buttons, wheel and fingers, moved by scrolling and dragging. */
export class Stage {
  private readonly frame: HTMLElement;
  private scale = 1;
  private chosen = false;
  private dragged = false;
  private readonly ended = new AbortController();
  private readonly resized = new ResizeObserver(() => this.begin());

  constructor(
    private readonly picture: SVGSVGElement,
    private readonly layout: Layout,
    private readonly first: () => Box | undefined,
  ) {
    const { signal } = this.ended;
    const frame = (this.frame = picture.parentElement ?? document.body);
    frame.addEventListener('wheel', this.wheel, { signal, passive: false });
    frame.addEventListener('pointerdown', this.press, { signal });
    frame.addEventListener('click', this.click, { signal, capture: true });
    new Touches(frame, (factor, at) => this.zoom(factor, at), signal);
    this.resized.observe(frame);
  }

  shows(picture: Element, layout: Layout | undefined): boolean {
    return this.picture === picture && this.layout === layout;
  }

  end(): void {
    this.ended.abort();
    this.resized.disconnect();
  }

  /** The whole picture. */
  fit(): void {
    const { width, height } = this.room();
    this.take(Math.min(width, height, LARGE_ENOUGH));
    this.chosen = true;
  }

  /** Larger or smaller, while what lies at a place of the window stays there. */
  zoom(factor: number, at: { x: number; y: number } = this.center()): void {
    const before = this.picture.getBoundingClientRect();
    const [across, down] = [(at.x - before.left) / before.width, (at.y - before.top) / before.height];
    this.take(this.scale * factor);
    const after = this.picture.getBoundingClientRect();
    this.frame.scrollLeft += after.left + across * after.width - at.x;
    this.frame.scrollTop += after.top + down * after.height - at.y;
    this.chosen = true;
  }

  /** Scrolls so that a part of the picture is seen with some air around it. */
  reveal({ x, y, width, height }: Box): void {
    const [frame, drawn] = [this.frame.getBoundingClientRect(), this.picture.getBoundingClientRect()];
    const left = drawn.left - frame.left + x * this.scale;
    const top = drawn.top - frame.top + y * this.scale;
    this.frame.scrollLeft += outside(left, width * this.scale, this.frame.clientWidth);
    this.frame.scrollTop += outside(top, height * this.scale, this.frame.clientHeight);
  }

  /** As wide as the page where that can be read, else as high as there is room, and scrolled to where one is. */
  private begin(): void {
    if (this.chosen || this.frame.clientWidth === 0) {
      return;
    }
    const { width, height } = this.room();
    this.take(width >= READABLE ? Math.min(width, LARGE_ENOUGH) : Math.min(Math.max(READABLE, height), 1));
    const first = this.first();
    if (first) {
      this.reveal(first);
    }
  }

  /** At which scales the picture fills the frame. */
  private room(): { width: number; height: number } {
    const { width, height } = this.layout;
    const style = getComputedStyle(this.frame);
    const sides = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
    const ends = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
    const most = parseFloat(style.maxHeight) || window.innerHeight;
    return { width: (this.frame.clientWidth - sides) / Math.max(1, width), height: (most - ends - 2) / Math.max(1, height) };
  }

  private take(scale: number): void {
    const { width, height } = this.layout;
    this.scale = Math.min(Math.max(scale, SMALLEST), LARGEST);
    this.picture.setAttribute('width', (width * this.scale).toFixed(1));
    this.picture.setAttribute('height', (height * this.scale).toFixed(1));
  }

  private center(): { x: number; y: number } {
    const { left, top, width, height } = this.frame.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }

  private readonly wheel = (event: WheelEvent): void => {
    if (event.ctrlKey) {
      event.preventDefault();
      const turn = Math.min(Math.max(event.deltaY, -25), 25);
      this.zoom(Math.exp(-turn / 100), { x: event.clientX, y: event.clientY });
    }
  };

  /** Fingers scroll by themselves; a mouse drags. */
  private readonly press = (event: PointerEvent): void => {
    this.dragged = false;
    if (event.pointerType !== 'mouse' || event.button !== 0) {
      return;
    }
    const from = { x: event.clientX, y: event.clientY, left: this.frame.scrollLeft, top: this.frame.scrollTop };
    const drag = new AbortController();
    const signal = AbortSignal.any([drag.signal, this.ended.signal]);
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const [across, down] = [clientX - from.x, clientY - from.y];
      this.dragged ||= Math.hypot(across, down) > DRAG;
      if (this.dragged) {
        this.frame.scrollTo(from.left - across, from.top - down);
      }
    };
    window.addEventListener('pointermove', move, { signal });
    ['pointerup', 'pointercancel'].forEach((end) => window.addEventListener(end, () => drag.abort(), { signal }));
  };

  /** The end of a drag is no press of what lies there. */
  private readonly click = (event: MouseEvent): void => {
    if (this.dragged) {
      event.stopPropagation();
      this.dragged = false;
    }
  };
}

/** How far to scroll so that a stretch lies inside. */
function outside(start: number, length: number, room: number): number {
  const end = start + length;
  return start < AIR ? start - AIR : end > room - AIR ? Math.min(end - room + AIR, start - AIR) : 0;
}
