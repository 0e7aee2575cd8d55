import { confirm } from './attempt-words';
import { namesIn, theOutbox } from './outbox';

/**
 * Sends what an earlier page left behind, and says quietly how much waits while something does. The page of an attempt
 * says it itself, so there this is silent. Knows who is here, so that what is kept of somebody else goes once it is sent,
 * and of whoever signs out at once.
 */
class WmOutbox extends HTMLElement {
  static readonly observedAttributes = ['data-owner'];
  private readonly outbox = theOutbox();

  attributeChangedCallback(): void {
    this.outbox.meet(namesIn(this.dataset.owner));
    this.changed();
  }

  connectedCallback(): void {
    this.outbox.addEventListener('changed', this.changed);
    document.addEventListener('submit', this.submitted);
    this.outbox.send();
    this.changed();
  }

  disconnectedCallback(): void {
    this.outbox.removeEventListener('changed', this.changed);
    document.removeEventListener('submit', this.submitted);
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

  // --- signing out ---

  private readonly submitted = (event: Event): void => {
    const form = event.target as HTMLFormElement;
    if (form.matches('[data-sign-out]')) {
      event.preventDefault();
      void this.sendAndSignOut(form);
    }
  };

  private async sendAndSignOut(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector('button');
    button?.setAttribute('disabled', '');
    // whatever the storage does, one can sign out
    const left = await this.outbox.deliver().catch(() => ({ anything: false, answers: 0 }));
    button?.removeAttribute('disabled');
    if (!left.anything) {
      await this.signOut(form);
      return;
    }
    const { leaveTitle = '', leaveText = '', leaveTextDeeds = '', leaveYes = '', leaveNo = '' } = this.dataset;
    const text = left.answers > 0 ? leaveText.replace('{0}', String(left.answers)) : leaveTextDeeds;
    confirm(leaveTitle, text, leaveYes, leaveNo, () => void this.signOut(form), true);
  }

  /** Removes nothing before the server has signed out; where it does not answer, the browser says so. */
  private async signOut(form: HTMLFormElement): Promise<void> {
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    let reply: Response;
    try {
      reply = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) });
    } catch {
      form.submit();
      return;
    }
    // the server could not do it: the browser asks once more and shows what it says
    if (!reply.ok || !reply.redirected) {
      form.submit();
      return;
    }
    // refused, because the page is too old, one comes back to it
    if (new URL(reply.url).pathname !== window.location.pathname) {
      await this.outbox.erase().catch((failure: unknown) => console.warn('not all could be removed', failure));
    }
    window.location.assign(reply.url);
  }
}

customElements.define('wm-outbox', WmOutbox);
