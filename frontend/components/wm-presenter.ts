export type Turn = 'next' | 'back' | 'down' | 'up' | 'close';

/** What is held in the hand in front of a class sends the keys of pages and arrows. */
const TURNS: Record<string, Turn> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Escape: 'close',
};

/** What a key asks for; nothing where what has the focus needs the key itself. */
export function turnOf(key: string, at: Element | null, marks: boolean): Turn | undefined {
  const turn = TURNS[key];
  const taken =
    at?.closest('input, textarea, select, .evidence') ||
    (key === ' ' && at?.closest('a, button')) ||
    ((turn === 'up' || turn === 'down') && !marks);
  return taken ? undefined : turn;
}

/**
 * A page that is shown to a room: keys pressed anywhere in it are told by `wm-turn` with its `detail.to`. A press of what carries
 * `data-screen` fills the screen with it, and gives it back.
 */
class WmPresenter extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.key);
    this.addEventListener('click', this.press);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.key);
    this.removeEventListener('click', this.press);
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) {
      return;
    }
    const at = event.target instanceof Element ? event.target : null;
    const to = turnOf(event.key, at, this.hasAttribute('data-marks'));
    if (to) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('wm-turn', { detail: { to } }));
    }
  };

  private readonly press = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('[data-screen]')) {
      void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    }
  };
}

customElements.define('wm-presenter', WmPresenter);
