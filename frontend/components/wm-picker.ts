/** So long the answer to what was typed is waited for. */
const PATIENCE = 1500;

/**
 * A list to choose from below a field to search in, made by the server. The keyboard stays in the field: arrows walk through the list,
 * Enter takes what is chosen, Control and Enter take it everywhere, Escape leaves. It tells `wm-picked` with `detail.name` and
 * `detail.everywhere`, and `wm-left`.
 */
class WmPicker extends HTMLElement {
  /** What is typed has not been looked for yet: what is chosen now belongs to what was typed before. */
  private stale?: number;
  private wanted?: boolean;
  private readonly watching = new MutationObserver(() => this.renew());

  connectedCallback(): void {
    this.addEventListener('keydown', this.key);
    this.addEventListener('input', this.typed);
    this.addEventListener('click', this.pressed);
    this.addEventListener('dblclick', this.taken);
    this.watching.observe(this, { childList: true, subtree: true });
    this.renew();
  }

  disconnectedCallback(): void {
    this.watching.disconnect();
    this.removeEventListener('keydown', this.key);
    window.clearTimeout(this.stale);
    this.removeEventListener('input', this.typed);
    this.removeEventListener('click', this.pressed);
    this.removeEventListener('dblclick', this.taken);
  }

  private get options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private get chosen(): HTMLElement | undefined {
    return this.options.find((option) => option.getAttribute('aria-selected') === 'true');
  }

  /** With other things to choose from the first one is chosen, or the one that the server wants. */
  private renew(): void {
    const { options, chosen } = this;
    this.choose(chosen ?? options.find((option) => option.dataset.first !== undefined) ?? options[0], false);
    this.settle();
  }

  private readonly typed = (): void => {
    window.clearTimeout(this.stale);
    this.stale = window.setTimeout(() => this.settle(), PATIENCE);
  };

  private settle(): void {
    const { wanted } = this;
    window.clearTimeout(this.stale);
    this.stale = undefined;
    this.wanted = undefined;
    if (wanted !== undefined) {
      this.take(wanted);
    }
  }

  private choose(option: HTMLElement | undefined, moved: boolean): void {
    this.options.forEach((it) => set(it, 'aria-selected', String(it === option)));
    const field = this.querySelector('input');
    if (field) {
      set(field, 'aria-activedescendant', option?.id ?? '');
    }
    this.querySelectorAll<HTMLButtonElement>('[data-take]').forEach((button) => {
      const words = (button.dataset.words ?? '').replace('{0}', option?.dataset.sign ?? '');
      if (button.textContent !== words) {
        button.textContent = words;
      }
      button.disabled = option === undefined;
    });
    if (moved) {
      option?.scrollIntoView({ block: 'nearest' });
    }
  }

  private readonly key = (event: KeyboardEvent): void => {
    const inField = (event.target as Element).matches('input');
    if (event.key === 'Escape') {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('wm-left'));
    } else if (inField && event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      this.take(event.ctrlKey || event.metaKey);
    } else if (inField) {
      this.walk(event);
    }
  };

  private walk(event: KeyboardEvent): void {
    const { options, chosen } = this;
    const at = chosen ? options.indexOf(chosen) : -1;
    const ways: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 5, PageUp: at - 5 };
    const to = ways[event.key];
    if (to !== undefined && options.length > 0) {
      event.preventDefault();
      this.choose(options[Math.max(0, Math.min(options.length - 1, to))], true);
    }
  }

  private readonly pressed = (event: Event): void => {
    const target = event.target as Element;
    const option = target.closest<HTMLElement>('[role=option]');
    const button = target.closest<HTMLElement>('[data-take]');
    if (option) {
      this.choose(option, false);
    } else if (button) {
      this.take(button.dataset.take === 'everywhere');
    }
  };

  private readonly taken = (event: Event): void => {
    if ((event.target as Element).closest('[role=option]')) {
      this.take(false);
    }
  };

  private take(everywhere: boolean): void {
    if (this.stale !== undefined) {
      this.wanted = everywhere;
      return;
    }
    const name = this.chosen?.dataset.name;
    if (name !== undefined) {
      this.dispatchEvent(new CustomEvent('wm-picked', { detail: { name, everywhere } }));
    }
  }
}

/** Only what differs, so that watching comes to rest. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

customElements.define('wm-picker', WmPicker);
