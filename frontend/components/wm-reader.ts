/** A section counts as read after a third of the time its words take, and within these bounds. */
const WORDS_PER_MINUTE = 220;
const SHORTEST = 4_000;
const LONGEST = 30_000;
const LOOK_EVERY = 500;

/** What is current is what lies at this share of the window's height. */
const READING_LINE = 0.35;

/**
 * Follows somebody through a lesson: where they are, what stayed on screen long enough to be read, which mark or term
 * they press. It draws nothing and decides nothing; it tells the server by `section-seen`, `section-read` and
 * `evidence-asked`, and the server fills in the rest.
 */
class WmReader extends HTMLElement {
  private readonly onScreen = new Map<string, number>();
  private current?: string;
  /** Until the text lies where it should, scrolling is not the reader's doing. */
  private settled = false;
  private timer?: number;
  private waiting?: number;

  connectedCallback(): void {
    this.addEventListener('click', this.pressed);
    this.addEventListener('focusin', this.focused);
    this.addEventListener('focusout', this.hideTerm);
    this.addEventListener('evidence-opened', this.evidenceOpened);
    this.addEventListener('evidence-closed', this.evidenceClosed);
    document.addEventListener('keydown', this.key);
    window.addEventListener('scroll', this.scrolled, { passive: true });
    this.timer = window.setInterval(this.look, LOOK_EVERY);
    void this.begin();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.key);
    window.removeEventListener('scroll', this.scrolled);
    window.clearInterval(this.timer);
    window.clearTimeout(this.waiting);
    this.evidenceClosed();
  }

  private get sections(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-section]')];
  }

  /** Goes to the section the address names, once the text has its final height. */
  private async begin(): Promise<void> {
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    const start = this.dataset.start;
    const section = start ? this.section(start) : undefined;
    if (section) {
      section.scrollIntoView();
    }
    this.follow(section !== undefined);
    this.settled = true;
  }

  private section(id: string): HTMLElement | undefined {
    return this.sections.find((section) => section.dataset.section === id);
  }

  // --- where one is ---

  private readonly scrolled = (): void => {
    if (this.shownTerm) {
      place(this.shownTerm.definition, this.shownTerm.term);
    }
    if (this.settled) {
      window.clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => this.follow(true), 150);
    }
  };

  /** Finds the current section, marks it in the outline and, after the reader moved, in the address. */
  private follow(moved = false): void {
    const sections = this.sections;
    const line = window.innerHeight * READING_LINE;
    const begun = sections.filter((section) => section.getBoundingClientRect().top <= line);
    const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 4;
    const now = (atEnd ? sections.at(-1) : begun.at(-1)) ?? sections[0];
    const id = now?.dataset.section;
    if (!id || id === this.current) {
      return;
    }
    this.current = id;
    this.querySelectorAll('.outline a').forEach((link) => {
      if ((link as HTMLElement).dataset.to === id) {
        link.setAttribute('aria-current', 'true');
      } else {
        link.removeAttribute('aria-current');
      }
    });
    if (moved) {
      const address = new URL(`${this.dataset.address}/${id}${window.location.search}`, window.location.origin);
      window.history.replaceState(window.history.state, '', address);
      this.tell('section-seen', { section: id });
    }
  }

  // --- what was read ---

  private readonly look = (): void => {
    if (document.visibilityState !== 'visible') {
      return;
    }
    this.sections
      .filter((section) => !section.hasAttribute('data-read') && isOnScreen(section))
      .forEach((section) => this.count(section));
  };

  private count(section: HTMLElement): void {
    const id = section.dataset.section ?? '';
    const sofar = (this.onScreen.get(id) ?? 0) + LOOK_EVERY;
    this.onScreen.set(id, sofar);
    if (sofar >= timeToRead(section)) {
      section.setAttribute('data-read', '');
      this.tell('section-read', { section: id });
    }
  }

  // --- what is pressed ---

  private readonly pressed = (event: Event): void => {
    const target = event.target as Element;
    const mark = target.closest<HTMLElement>('.sec .cite');
    const term = target.closest<HTMLElement>('.term');
    const link = target.closest<HTMLElement>('.outline a');
    if (mark) {
      this.ask(mark);
    } else if (term) {
      this.showTerm(term);
    } else if (link && !modified(event as MouseEvent)) {
      event.preventDefault();
      event.stopPropagation();
      this.goTo(link.dataset.to ?? '');
    }
    if (!term) {
      this.hideTerm();
    }
  };

  private goTo(id: string): void {
    const section = this.section(id);
    section?.scrollIntoView({ behavior: calm() ? 'auto' : 'smooth' });
    section?.focus({ preventScroll: true });
  }

  private ask(mark: HTMLElement): void {
    if (mark.getAttribute('aria-expanded') === 'true') {
      this.close();
      return;
    }
    mark.focus({ preventScroll: true });
    this.evidenceClosed();
    mark.setAttribute('aria-expanded', 'true');
    highlight(mark);
    this.tell('evidence-asked', { place: `${mark.dataset.source} ${mark.dataset.anchor}` });
  }

  private close(): void {
    this.querySelector<HTMLElement>('.evidence [data-close]')?.click();
  }

  /** A sheet must not lie over the sentence it supports. */
  private readonly evidenceOpened = (): void => {
    const slip = this.querySelector<HTMLElement>('.evidence .slip');
    const mark = this.querySelector<HTMLElement>('.cite[aria-expanded="true"]');
    if (!slip || !mark || getComputedStyle(slip).position !== 'fixed') {
      return;
    }
    const hidden = mark.getBoundingClientRect().bottom + 24 - slip.getBoundingClientRect().top;
    if (hidden > 0) {
      window.scrollBy({ top: hidden, behavior: calm() ? 'auto' : 'smooth' });
    }
  };

  private readonly evidenceClosed = (): void => {
    this.querySelectorAll('.cite[aria-expanded="true"]').forEach((mark) => mark.setAttribute('aria-expanded', 'false'));
    unhighlight();
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') {
      return;
    }
    if (this.shownTerm) {
      this.hideTerm();
    } else {
      this.close();
    }
  };

  // --- terms ---

  private shownTerm?: { term: HTMLElement; definition: HTMLElement };

  private readonly focused = (event: FocusEvent): void => {
    const term = (event.target as Element).closest<HTMLElement>('.term');
    if (term) {
      this.showTerm(term);
    }
  };

  private showTerm(term: HTMLElement): void {
    const language = term.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
    const definition = document.getElementById(`definition-${language}-${term.dataset.term}`);
    if (!definition || this.shownTerm?.term === term) {
      return;
    }
    this.hideTerm();
    term.setAttribute('aria-describedby', definition.id);
    definition.showPopover();
    place(definition, term);
    this.shownTerm = { term, definition };
  }

  private readonly hideTerm = (): void => {
    if (this.shownTerm?.definition.isConnected) {
      this.shownTerm.definition.hidePopover();
    }
    this.shownTerm = undefined;
  };

  private tell(type: string, detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** At least half of it is visible, or its end is there. */
function isOnScreen(section: HTMLElement): boolean {
  const { top, bottom, height } = section.getBoundingClientRect();
  const visible = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  return visible > 0 && (visible >= height / 2 || (bottom <= window.innerHeight && bottom > 0));
}

function timeToRead(section: HTMLElement): number {
  const words = (section.textContent ?? '').split(/\s+/).length;
  return Math.min(LONGEST, Math.max(SHORTEST, ((words / WORDS_PER_MINUTE) * 60_000) / 3));
}

function calm(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function modified(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** Below the term, or above where there is no room below; within the window in any case. */
function place(definition: HTMLElement, term: HTMLElement): void {
  const anchor = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { width, height } = definition.getBoundingClientRect();
  const left = Math.max(12, Math.min(anchor.left, document.documentElement.clientWidth - width - 12));
  const below = anchor.bottom + 8;
  const top = below + height > window.innerHeight ? anchor.top - height - 8 : below;
  definition.style.left = `${left}px`;
  definition.style.top = `${top}px`;
}

// --- the sentence in front of a mark ---

function highlight(mark: HTMLElement): void {
  const range = sentenceBefore(mark);
  if (range && CSS.highlights) {
    CSS.highlights.set('cited', new Highlight(range));
  }
}

function unhighlight(): void {
  CSS.highlights?.delete('cited');
}

function sentenceBefore(mark: HTMLElement): Range | undefined {
  const block = mark.closest<HTMLElement>('p, li, td, th, h3, blockquote');
  if (!block) {
    return undefined;
  }
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(mark);
  // a line of the file is not a line of the text: its end must not count as the end of a sentence
  const text = before.toString().replace(/\n/g, ' ').trimEnd();
  if (!text) {
    return undefined;
  }
  const language = block.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const start = sentences.containing(text.length - 1)?.index ?? 0;
  const from = at(block, start);
  const to = at(block, text.length);
  if (!from || !to) {
    return undefined;
  }
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** The text node, and the place within it, at which this many characters of the block have gone before. */
function at(block: HTMLElement, offset: number): [Node, number] | undefined {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) {
      return [node, left];
    }
    left -= length;
  }
  return undefined;
}

customElements.define('wm-reader', WmReader);
