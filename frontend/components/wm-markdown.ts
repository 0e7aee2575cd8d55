import { apply, around, behind, block, type Edit, lines, onOneLine, type Spot } from './markdown/edits';
import { forget, keep, kept, tidy } from './markdown/unsent';

const PAUSE = 800;
const PATIENCE = 10_000;
const LONGEST_PATIENCE = 5 * 60_000;

/** What stands in the draft, and its name there. */
interface Given {
  text: string;
  mark: string;
}

/** What is put into a text, by language. */
interface Snippet {
  before: string;
  words: string;
  after: string;
}

type State = 'rest' | 'typing' | 'sending' | 'saved' | 'late' | 'refused' | 'contested';

/**
 * A text that is sent while it is typed: `wm-typed` tells it with the mark of the text over which it is to go, and the server answers by
 * `saved`, `refused` or `contested`. One text is on its way at a time. Until the answer the browser keeps what was typed.
 */
class WmMarkdown extends HTMLElement {
  private readonly area = document.createElement('textarea');
  /** The text that the server has, and its name there. */
  private known = '';
  private mark = '';
  private state: State = 'rest';
  private stamp = 0;
  private sent?: { stamp: number; text: string };
  private begun = false;
  private lasting = true;
  private refusedText?: string;
  private pause?: number;
  private patience?: number;
  private unanswered = 0;

  connectedCallback(): void {
    const { area } = this;
    area.lang = this.lang;
    area.spellcheck = true;
    area.rows = this.isSingle ? 1 : 8;
    area.className = 'input';
    area.setAttribute('aria-label', this.dataset.label ?? '');
    if (!area.isConnected) {
      this.append(area);
    }
    area.addEventListener('input', this.typed);
    area.addEventListener('keydown', this.key);
    area.addEventListener('blur', this.left);
    window.addEventListener('online', this.again);
    window.addEventListener('pagehide', this.left);
    window.addEventListener('beforeunload', this.beforeUnload);
    document.addEventListener('visibilitychange', this.left);
    this.grow();
  }

  disconnectedCallback(): void {
    this.send();
    window.clearTimeout(this.pause);
    window.clearTimeout(this.patience);
    this.area.removeEventListener('input', this.typed);
    this.area.removeEventListener('keydown', this.key);
    this.area.removeEventListener('blur', this.left);
    window.removeEventListener('online', this.again);
    window.removeEventListener('pagehide', this.left);
    window.removeEventListener('beforeunload', this.beforeUnload);
    document.removeEventListener('visibilitychange', this.left);
  }

  get isSingle(): boolean {
    return this.dataset.single !== undefined;
  }

  get isEmpty(): boolean {
    return this.area.value.trim() === '';
  }

  private get storageKey(): string {
    return this.dataset.key ?? '';
  }

  private get isUnsent(): boolean {
    return this.area.value !== this.known;
  }

  // --- what the server says ---

  /** What stands in the draft. What was typed here and not answered stays, and is sent; the server says whether it still fits. */
  set given(given: Given) {
    // what it is called comes in the same breath, but perhaps behind this
    queueMicrotask(() => this.show(given));
  }

  private show({ text, mark }: Given): void {
    const waiting = this.begun ? undefined : kept(this.storageKey);
    if (this.begun && (this.isUnsent || this.sent)) {
      return;
    }
    this.begun = true;
    this.known = text;
    this.mark = waiting?.mark ?? mark;
    this.write(waiting?.text ?? text);
    if (waiting && waiting.text !== text) {
      this.tell('typing');
      this.later();
    } else {
      this.mark = mark;
      forget(this.storageKey);
    }
  }

  /** It has the text; `at` is empty where it had it before. */
  saved(stamp: number, mark: string, at: string): void {
    if (this.sent?.stamp !== stamp) {
      return;
    }
    this.known = this.sent.text;
    this.mark = mark;
    this.refusedText = undefined;
    this.answered();
    if (this.isUnsent) {
      this.remember();
      this.later();
    } else {
      forget(this.storageKey);
      this.tell(at ? 'saved' : 'rest', at);
    }
  }

  refused(stamp: number): void {
    if (this.sent?.stamp === stamp) {
      this.refusedText = this.sent.text;
      this.answered();
      this.tell('refused');
      if (this.area.value !== this.refusedText) {
        this.later();
      }
    }
  }

  contested(stamp: number): void {
    if (this.sent?.stamp === stamp) {
      this.answered();
      this.tell('contested');
    }
  }

  /** What stands here goes over the text of this mark. */
  insist(mark: string): void {
    this.mark = mark;
    this.tell('typing');
    this.remember();
    this.send();
  }

  /** Another text comes in place of what stands here; undoing brings that back. */
  take(text: string, mark: string): void {
    this.tell('rest');
    this.known = text;
    this.mark = mark;
    apply(this.area, { from: 0, to: this.area.value.length, words: text, select: [0, 0] });
    window.clearTimeout(this.pause);
    forget(this.storageKey);
    this.tell('rest');
  }

  /** Something is put in place of what stands here, as if it had been typed. */
  put(text: string): void {
    apply(this.area, { from: 0, to: this.area.value.length, words: text, select: [text.length, text.length] });
  }

  private answered(): void {
    this.sent = undefined;
    this.unanswered = 0;
    window.clearTimeout(this.patience);
  }

  // --- what is typed ---

  private readonly typed = (): void => {
    if (this.isSingle && /[\r\n]/.test(this.area.value)) {
      const at = this.area.selectionStart;
      this.area.value = onOneLine(this.area.value);
      this.area.setSelectionRange(at, at);
    }
    this.grow();
    this.remember();
    if (this.state !== 'contested') {
      this.tell('typing');
      this.later();
    }
  };

  private readonly key = (event: Event): void => {
    if (this.isSingle && (event as KeyboardEvent).key === 'Enter' && !(event as KeyboardEvent).isComposing) {
      event.preventDefault();
      this.send();
    }
  };

  private readonly left = (): void => this.send();

  /** Whatever was on its way may be lost; sent twice, it changes nothing. */
  private readonly again = (): void => {
    if (this.sent) {
      this.sent = undefined;
      window.clearTimeout(this.patience);
      this.send();
    }
  };

  private readonly beforeUnload = (event: Event): void => {
    if (this.isUnsent && !this.lasting) {
      event.preventDefault();
    }
  };

  private remember(): void {
    this.lasting = keep(this.storageKey, { text: this.area.value, mark: this.mark, at: Date.now() });
  }

  private later(): void {
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.send(), PAUSE);
  }

  private send(): void {
    window.clearTimeout(this.pause);
    const isSettled = this.state === 'contested' || this.area.value === this.refusedText;
    if (!this.begun || this.sent || isSettled || !this.isUnsent) {
      return;
    }
    this.stamp++;
    this.sent = { stamp: this.stamp, text: this.area.value };
    if (this.state !== 'late') {
      this.tell('sending');
    }
    this.patience = window.setTimeout(this.impatient, Math.min(LONGEST_PATIENCE, PATIENCE * 2 ** this.unanswered));
    this.dispatchEvent(
      new CustomEvent('wm-typed', { detail: { stamp: this.stamp, mark: this.mark, text: this.sent.text } }),
    );
  }

  private readonly impatient = (): void => {
    this.unanswered++;
    this.tell('late');
    this.again();
  };

  private tell(state: State, at = ''): void {
    this.state = state;
    const { lasting } = this;
    this.dispatchEvent(new CustomEvent('wm-state', { detail: { state, at, lasting }, bubbles: true }));
  }

  // --- how it looks ---

  /** Writes without a trace for undoing: what comes from the server is not for the writer to undo. */
  private write(text: string): void {
    if (this.area.value !== text) {
      const { selectionStart, selectionEnd } = this.area;
      this.area.value = text;
      if (document.activeElement === this.area) {
        this.area.setSelectionRange(selectionStart, selectionEnd);
      }
    }
    this.grow();
  }

  /** Where the style sheet cannot do it. */
  private grow(): void {
    if (!CSS.supports('field-sizing', 'content')) {
      this.area.style.height = 'auto';
      this.area.style.height = `${this.area.scrollHeight + 2}px`;
    }
  }

  override focus(): void {
    this.area.focus();
  }

  get spot(): Spot {
    return { text: this.area.value, from: this.area.selectionStart, to: this.area.selectionEnd };
  }

  change(edit: Edit): void {
    apply(this.area, edit);
  }
}

/** What the bar says of all texts together: the gravest of them, or else the newest. */
const GRAVE: State[] = ['contested', 'refused', 'late'];

/**
 * What lies around the texts of a page and the bar above them. A press of a button with `data-way`, or of its keys, changes the text in
 * which one was last.
 */
class WmMarkdownDesk extends HTMLElement {
  private last?: WmMarkdown;
  private readonly states = new Map<WmMarkdown, State>();

  connectedCallback(): void {
    tidy(Date.now());
    this.addEventListener('focusin', this.focused);
    this.addEventListener('mousedown', this.held);
    this.addEventListener('click', this.pressed);
    this.addEventListener('keydown', this.key);
    this.addEventListener('wm-state', this.told);
  }

  disconnectedCallback(): void {
    this.removeEventListener('focusin', this.focused);
    this.removeEventListener('mousedown', this.held);
    this.removeEventListener('click', this.pressed);
    this.removeEventListener('keydown', this.key);
    this.removeEventListener('wm-state', this.told);
  }

  private get fields(): WmMarkdown[] {
    return [...this.querySelectorAll<WmMarkdown>('wm-markdown:not([data-single])')];
  }

  /** The text in which one was last; before that, the first one in sight. */
  private get current(): WmMarkdown | undefined {
    const { last, fields } = this;
    return last?.isConnected ? last : (fields.find((field) => field.getClientRects().length > 0) ?? fields[0]);
  }

  /** Puts something into the current text, and into each other one that is not empty where it is for all. */
  insert(snippets: Record<string, Snippet>, everywhere: boolean): void {
    const { current, fields } = this;
    const others = everywhere ? fields.filter((field) => field !== current && !field.isEmpty) : [];
    // the current one comes last, so that the keyboard stays in it
    [...others, current].forEach((field) => {
      const snippet = field && snippets[field.lang];
      if (field && snippet) {
        const { before, words, after } = snippet;
        field.change(before + after ? around(field.spot, before, after, words) : behind(field.spot, words));
      }
    });
  }

  goBack(): void {
    this.current?.focus();
  }

  private readonly focused = (event: Event): void => {
    const target = event.target as Element;
    const field = target.closest<WmMarkdown>('wm-markdown');
    if (field && !field.isSingle) {
      this.last = field;
    }
    const button = target.closest<HTMLElement>('[role=toolbar] button');
    if (button) {
      this.buttons().forEach((it) => (it.tabIndex = it === button ? 0 : -1));
    }
  };

  /** A button that is pressed leaves the keyboard, and what is selected, in the text. */
  private readonly held = (event: Event): void => {
    if ((event.target as Element).closest('[data-way]')) {
      event.preventDefault();
    }
  };

  private readonly pressed = (event: Event): void => {
    const tool = (event.target as Element).closest<HTMLElement>('[data-way]');
    if (tool) {
      this.use(tool);
    }
  };

  private use(tool: HTMLElement): void {
    const { current } = this;
    if (current) {
      current.change(this.edit(tool, current));
    }
  }

  private edit({ dataset }: HTMLElement, field: WmMarkdown): Edit {
    const { way, before = '', after = '' } = dataset;
    switch (way) {
      case 'AROUND':
        return around(field.spot, before, after, field.dataset.sample ?? '');
      case 'LINES':
        return lines(field.spot, before);
      default:
        return block(field.spot, before.replace(/\{0\}/g, field.dataset.column ?? ''));
    }
  }

  private readonly key = (event: KeyboardEvent): void => {
    const target = event.target as Element;
    if (target.closest('[role=toolbar]')) {
      this.walk(event);
    } else if (target.closest('wm-markdown:not([data-single])')) {
      const tool = this.querySelector<HTMLElement>(`[data-keys="${keysOf(event)}"]`);
      if (tool) {
        event.preventDefault();
        tool.click();
      }
    }
  };

  /** Within the bar one walks by arrows; it is one stop on the way through the page. */
  private walk(event: KeyboardEvent): void {
    const buttons = this.buttons();
    const at = buttons.findIndex((it) => it.contains(event.target as Node));
    const ways: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 };
    const to = ways[event.key];
    if (at >= 0 && to !== undefined) {
      event.preventDefault();
      buttons.at(to % buttons.length)?.focus();
    }
  }

  private buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[role=toolbar] button')];
  }

  // --- what is saved ---

  private readonly told = (event: Event): void => {
    const { state, at, lasting } = (event as CustomEvent<{ state: State; at: string; lasting: boolean }>).detail;
    this.states.set(event.target as WmMarkdown, state);
    [...this.states.keys()].filter((field) => !field.isConnected).forEach((field) => this.states.delete(field));
    const shown = GRAVE.find((grave) => [...this.states.values()].includes(grave)) ?? state;
    const { dataset } = this;
    switch (shown) {
      case 'contested':
        return this.say('bad', dataset.contested, 'triangle-alert');
      case 'refused':
        return this.say('bad', dataset.refused, 'triangle-alert');
      case 'late':
        return this.say('off', lasting ? dataset.lateHere : dataset.late, 'cloud-off');
      case 'saved':
        return this.say('ok', (dataset.saved ?? '').replace('{0}', at), 'check');
      case 'sending':
      case 'typing':
        return this.say('', dataset.saving);
      default:
        return this.say('', '');
    }
  };

  private say(look: string, words = '', icon = ''): void {
    const place = this.querySelector<HTMLElement>('[data-save]');
    if (!place || place.dataset.save === look + words) {
      return;
    }
    place.dataset.save = look + words;
    ['ok', 'off', 'bad'].forEach((each) => place.classList.toggle(each, each === look));
    const sign = document.createElement('span');
    sign.className = `i s i-${icon}`;
    sign.ariaHidden = 'true';
    const said = document.createElement('span');
    said.textContent = words;
    place.replaceChildren(...(icon ? [sign] : []), said);
  }
}

/** `b` with Control or Command, `shift-8` with Shift as well. Never with Alt: with it, Turkish keyboards write signs that Markdown needs. */
function keysOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  if (altKey || ctrlKey === metaKey) {
    return 'none';
  }
  if (shiftKey) {
    // what a digit says with Shift differs from keyboard to keyboard, where it lies does not
    return /^Digit\d$/.test(code) ? `shift-${code.slice(-1)}` : 'none';
  }
  const letter = key.toLowerCase();
  // the key that says I says ı on a Turkish keyboard
  return letter === 'ı' ? 'i' : /^[a-z]$/.test(letter) ? letter : 'none';
}

customElements.define('wm-markdown', WmMarkdown);
customElements.define('wm-markdown-desk', WmMarkdownDesk);
