const SILENT_FOR = 1500;
const ASK_EVERY = 2000;

type Place = { number?: number; seconds?: number };
type ConnectionState = {
  state: string;
  addStateChangeListener(listener: (previous: string, current: string) => void): void;
  removeStateChangeListener(listener: (previous: string, current: string) => void): void;
};

/**
 * In a rush a press waits on the server until it is its turn. Where that takes longer than a moment, this says at which
 * place; the press itself goes on waiting, so there is nothing to be done again.
 */
class WmLine extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    this.connection()?.addStateChangeListener(this.changed);
  }

  disconnectedCallback(): void {
    this.connection()?.removeStateChangeListener(this.changed);
    this.rest();
  }

  private connection(): ConnectionState | undefined {
    return (window as unknown as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;
  }

  private readonly changed = (_previous: string, current: string): void => {
    this.rest();
    if (current === 'loading') {
      this.timer = window.setTimeout(this.ask, SILENT_FOR);
    }
  };

  private rest(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
    this.textContent = '';
  }

  private readonly ask = async (): Promise<void> => {
    const asked = this.timer;
    const place = await this.place();
    if (asked !== this.timer || asked === 0) {
      return;
    }
    this.textContent =
      place.number === undefined
        ? ''
        : (this.dataset.words ?? '').replace('{0}', String(place.number)).replace('{1}', String(place.seconds ?? 1));
    this.timer = window.setTimeout(this.ask, ASK_EVERY);
  };

  private async place(): Promise<Place> {
    try {
      const answer = await fetch('/api/line', { headers: { Accept: 'application/json' } });
      return answer.ok ? ((await answer.json()) as Place) : {};
    } catch {
      return {};
    }
  }
}

customElements.define('wm-line', WmLine);
