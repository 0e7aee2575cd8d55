const SECOND = 1_000;
const NEAR = 20 * SECOND;
/** Of words that appear at once with their page nothing is read aloud. */
const BREATH = 500;

/**
 * How much time is left for a decision, counted from what the server said. It is read aloud at the beginning and when it runs short, and
 * shown in steps that grow smaller. When all of it has gone by the server is asked, and only the server knows.
 */
class WmTimeLeft extends HTMLElement {
  static readonly observedAttributes = ['data-left'];

  private readonly words = document.createElement('span');
  private readonly bar = document.createElement('i');
  private readonly said = document.createElement('span');
  private ends = 0;
  private timer = 0;
  private breath = 0;
  private near = false;

  connectedCallback(): void {
    if (this.childElementCount === 0) {
      const frame = document.createElement('span');
      frame.className = 'time-bar';
      frame.append(this.bar);
      this.words.className = 'time-words num';
      this.said.className = 'vh';
      this.said.setAttribute('role', 'status');
      this.append(this.words, frame, this.said);
    }
    this.begin();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    window.clearTimeout(this.breath);
    document.removeEventListener('visibilitychange', this.tick);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) {
      this.begin();
    }
  }

  private begin(): void {
    if (this.dataset.left === undefined) {
      return;
    }
    const left = Number(this.dataset.left);
    this.ends = performance.now() + left;
    if (left > this.whole() - SECOND) {
      this.say(this.dataset.begun ?? '');
    }
    // a page that was out of sight may have slept
    document.addEventListener('visibilitychange', this.tick);
    this.tick();
  }

  private whole(): number {
    return Number(this.dataset.whole ?? 0);
  }

  private readonly tick = (): void => {
    window.clearTimeout(this.timer);
    const left = Math.max(0, this.ends - performance.now());
    this.words.textContent = this.inWords(left);
    this.bar.style.setProperty('--left', `${String(this.whole() > 0 ? (100 * left) / this.whole() : 0)}%`);
    if (left === 0) {
      document.removeEventListener('visibilitychange', this.tick);
      this.dispatchEvent(new CustomEvent('wm-time-over'));
      return;
    }
    if (!this.near && left <= Math.min(NEAR, this.whole() / 2)) {
      this.near = true;
      this.say((this.dataset.near ?? '').replace('{0}', String(Math.ceil(left / SECOND))));
    }
    this.timer = window.setTimeout(this.tick, left % SECOND || SECOND);
  };

  /** In steps of ten seconds, then of five, in the end of one. */
  private inWords(left: number): string {
    const exact = Math.ceil(left / SECOND);
    const step = exact > 60 ? 10 : exact > 10 ? 5 : 1;
    const seconds = Math.ceil(exact / step) * step;
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    const { both = '', minutes: whole = '', seconds: few = '' } = this.dataset;
    const pattern = minutes === 0 ? few.replace('{0}', '{1}') : rest === 0 ? whole : both;
    return pattern.replace('{0}', String(minutes)).replace('{1}', String(rest));
  }

  private say(sentence: string): void {
    window.clearTimeout(this.breath);
    this.breath = window.setTimeout(() => {
      this.said.textContent = sentence;
    }, BREATH);
  }
}

customElements.define('wm-time-left', WmTimeLeft);
