type Zoom = (factor: number, at: { x: number; y: number }) => void;

/** Two fingers that draw apart or together. */
export class Touches {
  private apart = 0;

  constructor(frame: HTMLElement, zoom: Zoom, signal: AbortSignal) {
    frame.addEventListener('touchstart', ({ touches }) => void (this.apart = distance(touches)), { signal, passive: true });
    frame.addEventListener('touchmove', (event) => this.move(event, zoom), { signal, passive: false });
    frame.addEventListener('touchend', ({ touches }) => void (this.apart = distance(touches)), { signal, passive: true });
  }

  private move(event: TouchEvent, zoom: Zoom): void {
    const now = distance(event.touches);
    if (now === 0 || this.apart === 0) {
      return;
    }
    event.preventDefault();
    zoom(now / this.apart, between(event.touches));
    this.apart = now;
  }
}

function distance(touches: TouchList): number {
  const [one, other] = touches;
  return one && other && touches.length === 2 ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
}

function between(touches: TouchList): { x: number; y: number } {
  const [one, other] = touches;
  return { x: ((one?.clientX ?? 0) + (other?.clientX ?? 0)) / 2, y: ((one?.clientY ?? 0) + (other?.clientY ?? 0)) / 2 };
}
