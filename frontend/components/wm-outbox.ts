import { theOutbox } from './outbox';

/**
 * Sends what an earlier page left behind, and says quietly how much waits while something does. The page of an attempt
 * says it itself, so there this is silent.
 */
class WmOutbox extends HTMLElement {
  private readonly outbox = theOutbox();

  connectedCallback(): void {
    this.outbox.addEventListener('changed', this.changed);
    this.outbox.send();
    this.changed();
  }

  disconnectedCallback(): void {
    this.outbox.removeEventListener('changed', this.changed);
  }

  private readonly changed = (): void => void this.show();

  private async show(): Promise<void> {
    const { answers, attempts } = await this.outbox.allWaiting();
    const elsewhere = attempts.find((token) => !document.querySelector(`wm-attempt[data-token="${token}"]`));
    if (answers === 0 || elsewhere === undefined) {
      this.replaceChildren();
      this.removeAttribute('role');
      return;
    }
    const words = document.createElement('span');
    words.textContent = (this.dataset.waiting ?? '').replace('{0}', String(answers));
    const way = document.createElement('a');
    way.href = `/attempts/${elsewhere}`;
    way.textContent = this.dataset.see ?? '';
    this.setAttribute('role', 'status');
    this.replaceChildren(words, ' ', way);
  }
}

customElements.define('wm-outbox', WmOutbox);
