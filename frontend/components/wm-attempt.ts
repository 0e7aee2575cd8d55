import { Answers, same } from './attempt-answers';
import { AttemptClock } from './attempt-clock';
import { beforeHandingIn, howFar, type Open, type QuestionElement, sayOpen } from './attempt-completeness';
import { AttemptStatus } from './attempt-status';
import { confirm, count, say, type Words } from './attempt-words';
import { type Ack, type Answer, answersIn, type Change, namesIn, type Progress, randomId, theOutbox } from './outbox';
import type { Deed, Kept, Response } from './outbox-store';
import type { Completeness } from './question/completeness';

/** An attempt as the server knew it when it made the page. Questions are numbered from 1. */
interface Sheet {
  token: string;
  size: number;
  start: number;
  /** Whether one has just come from the question before. */
  arrived: boolean;
  oneWay: boolean;
  allAtOnce: boolean;
  /** Whether answers are checked one by one, and what then happens. */
  checking: 'never' | 'once' | 'adaptive' | 'interactive' | 'practice';
  certain: boolean;
  now: string;
  ends?: string;
  /** Whether the clock stands still, and with how many milliseconds left. */
  paused: boolean;
  /** Whether the staff keeps it stopped. */
  halted: boolean;
  left?: number;
  result: string;
  given: Record<string, Response>;
  certainty: Record<string, string>;
  items: Record<string, Progress>;
}

const ASK_EVERY = 60_000;
const FEEL_EVERY = 5_000;
const ASK_AT_THE_END = 2_000;
const PATIENCE_WITH_THE_VIEW = 4_000;

/**
 * Everything that happens while a quiz is taken and that must go on without a connection: moving between the questions, keeping and
 * sending what is answered, checking, the time left, handing in. The server made what stands in it and makes what follows a check;
 * it hears `pass-wanted`, `settled`, `moved-on` and `finished`.
 */
class WmAttempt extends HTMLElement {
  private readonly outbox = theOutbox();
  private readonly clock = new AttemptClock();
  private readonly answers = new Answers((number) => void this.answered(number));
  private readonly mine = new Set<string>();
  private readonly status = new AttemptStatus(this, this.clock, () => void this.continueHere());
  private laid?: Sheet;
  private spoken: Words = {};
  /** The number of the question on the page, or 0 before there is one. */
  private here = 0;
  private device = '';
  private holder?: string;
  private ended = false;
  private finished = false;
  private paused = false;
  private halted = false;
  private pauseOffline = false;
  private ticking?: number;
  private asking?: number;
  private feeling?: number;
  private leaving?: number;
  private passWantedAt = -Infinity;
  /** The number of the last event of which the server has told. */
  private latest = 0;

  /** The sentences. They come before the sheet. */
  set words(words: Words) {
    this.spoken = words;
    this.status.words = words;
  }

  /** What stands in this element and how things are; comes again for each question of a quiz in one direction. */
  set sheet(sheet: Sheet) {
    this.laid = sheet;
    window.setTimeout(() => void this.begin(sheet));
  }

  connectedCallback(): void {
    this.addEventListener('wm-answered', this.changed);
    this.addEventListener('change', this.certaintyChosen);
    this.addEventListener('click', this.pressed);
    this.addEventListener('keydown', this.key);
    this.addEventListener('focusout', this.left);
    this.outbox.addEventListener('changed', this.outboxChanged);
    window.addEventListener('pagehide', this.goneFromView);
    window.addEventListener('online', this.backOnline);
    window.addEventListener('beforeunload', this.beforeUnload);
    document.addEventListener('visibilitychange', this.visibility);
    this.ticking = window.setInterval(() => this.tick(), 500);
    this.asking = window.setInterval(() => void this.ask(), ASK_EVERY);
    this.feeling = window.setInterval(() => void this.feel(), FEEL_EVERY);
  }

  disconnectedCallback(): void {
    this.answers.finishAll();
    this.outbox.removeEventListener('changed', this.outboxChanged);
    window.removeEventListener('pagehide', this.goneFromView);
    window.removeEventListener('online', this.backOnline);
    window.removeEventListener('beforeunload', this.beforeUnload);
    document.removeEventListener('visibilitychange', this.visibility);
    [this.ticking, this.asking, this.feeling, this.leaving].forEach((timer) => window.clearTimeout(timer));
  }

  private async begin(sheet: Sheet): Promise<void> {
    const again = this.device !== '';
    byNumber(sheet.given).forEach(([number, response]) => this.answers.given.set(number, response));
    byNumber(sheet.certainty).forEach(([number, level]) => this.answers.certainty.set(number, level));
    byNumber(sheet.items).forEach(([number, progress]) => this.answers.progress.set(number, progress));
    this.clock.set(sheet.now, sheet.ends, sheet.left);
    this.paused = sheet.paused;
    this.halted = sheet.halted;
    this.here = sheet.oneWay ? sheet.start : (numberIn(window.location.search, sheet.size) ?? (this.here || sheet.start));
    this.show(this.here, sheet.arrived);
    this.refresh();
    if (!again) {
      this.device = (await this.outbox.open(sheet.token, namesIn(this.dataset.owner))).device;
      this.showWhatWaits();
      this.wantPass();
      this.status.notices(await this.outbox.notices(sheet.token), (notice) => void this.outbox.dismiss(notice));
    }
    this.refresh();
  }

  // --- what is answered ---

  private readonly changed = (event: Event): void => {
    const number = numberOf(event.target);
    if (number !== undefined && !this.isClosed(number)) {
      this.answers.change(number, (event as CustomEvent<{ response: Response }>).detail.response);
      this.status.help(number, '');
      this.refresh();
    }
  };

  private readonly certaintyChosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const number = numberOf(input);
    if (number !== undefined && input.dataset.certainty) {
      this.answers.certainty.set(number, input.dataset.certainty);
      this.status.help(number, '');
      this.answers.finish(number);
    }
  };

  private async answered(number: number): Promise<void> {
    await this.put({ act: 'answered', item: number, ...this.whatIsGiven(number) });
  }

  private whatIsGiven(number: number): Partial<Deed> {
    const certainty = this.answers.certainty.get(number);
    return {
      response: this.answers.given.get(number) ?? { kind: 'blank' },
      ...(certainty === undefined ? {} : { certainty }),
    };
  }

  private async put(deed: Deed): Promise<void> {
    if (!this.laid) {
      return;
    }
    // known as this page's own before the outbox tells of it: by then the learner may have changed the answer again
    const id = randomId();
    this.mine.add(id);
    this.status.putting(1);
    try {
      await this.outbox.put(this.laid.token, deed, id);
    } catch (failure) {
      console.error('the browser kept nothing', failure);
      this.status.notKept(() => void this.put(deed));
    } finally {
      this.status.putting(-1);
      this.refresh();
    }
  }

  private check(number: number): void {
    const answer = this.howFar(number);
    if (answer.extent !== 'whole') {
      this.askForTheRest(number, answer);
      return;
    }
    this.answers.finish(number);
    void this.put({ act: 'checked', item: number, ...this.whatIsGiven(number) });
  }

  /** What is given is kept as it is; only checking it has to wait. */
  private askForTheRest(number: number, { extent, missing }: Completeness): void {
    const [first] = missing;
    const certainty = extent === 'part' && !this.isSure(number) ? say(this.spoken, 'certaintyFirst') : '';
    if (extent === 'blank') {
      this.status.help(number, say(this.spoken, 'answerFirst'));
    } else if (first === undefined) {
      this.status.help(number, certainty);
      this.paper(number)?.querySelector<HTMLElement>('[data-certainty]')?.focus();
    } else {
      const question = this.question(number);
      const lacks = question?.sayMissing(missing) ?? '';
      this.status.help(number, [say(this.spoken, 'notComplete'), lacks, certainty].filter((it) => it !== '').join(' '));
      question?.focusOnMissing(first);
    }
  }

  private howFar(number: number): Completeness {
    return howFar(this.question(number), this.answers.given.get(number), this.isSure(number));
  }

  /** Whether one has said how sure one is, or need not. */
  private isSure(number: number): boolean {
    return !this.laid?.certain || this.answers.certainty.has(number);
  }

  /** Of the questions on the page, those that are not wholly answered. */
  private open(): Open {
    const numbers = this.numbers();
    return {
      blank: numbers.filter((number) => this.howFar(number).extent === 'blank'),
      part: numbers.filter((number) => this.howFar(number).extent === 'part'),
    };
  }

  /** Another try goes on from the response there is; once more, in practice, begins anew. */
  private again(number: number): void {
    const progress = this.answers.progress.get(number);
    if (progress) {
      this.answers.progress.set(number, { ...progress, told: false });
    }
    if (this.laid?.checking === 'practice') {
      this.answers.given.set(number, { kind: 'blank' });
      this.answers.certainty.delete(number);
      this.lay(number);
    }
    void this.put({ act: 'redone', item: number });
    this.refresh();
    this.paper(number)?.focus();
  }

  // --- what the server says ---

  private readonly outboxChanged = (event: Event): void => {
    const change = (event as CustomEvent<Change>).detail;
    if (!this.laid || change.attempt !== this.laid.token) {
      return;
    }
    this.takeOver([...(change.settled ?? []).filter(isKept).map(({ deed }) => deed), ...this.outbox.waiting(this.laid.token)]);
    if (change.answer) {
      this.heard(change.answer, change);
    }
    if (this.outbox.line(this.laid.token) === 'shut') {
      this.wantPass();
    }
    void this.outbox
      .notices(this.laid.token)
      .then((notices) => this.status.notices(notices, (notice) => void this.outbox.dismiss(notice)));
    this.refresh();
  };

  private heard(answer: Answer, change: Change): void {
    const settled = change.settled ?? [];
    if (this.isOvertaken(answer)) {
      this.hearOfDeeds(settled, new Set());
      // what was finished then is finished now
      if (answer.state === 'finished') {
        this.finish();
      }
      return;
    }
    this.holder = answer.device ?? this.holder;
    this.clock.set(answer.now, answer.ends, answer.left);
    this.pauseOffline = false;
    if (!this.clock.isOver()) {
      this.ended = false;
    }
    const told = new Set<number>();
    byNumber(answer.items).forEach(([number, progress]) => {
      if (!same(this.answers.progress.get(number), progress)) {
        told.add(number);
      }
      this.answers.progress.set(number, progress);
    });
    this.hearOfDeeds(settled, told);
    this.hearOfPause(answer.state === 'paused', answer.halted ?? false);
    byNumber(answer.given ?? {}).forEach(([number, response]) => this.given(number, response));
    if (answer.state === 'finished') {
      this.finish();
    }
  }

  /** Replies may arrive in another order than they were made: one that has seen less than an earlier one says what is past. */
  private isOvertaken(answer: Answer): boolean {
    const overtaken = (answer.seen ?? Infinity) < this.latest;
    this.latest = Math.max(this.latest, answer.seen ?? 0, ...answer.acks.map(({ number }) => number ?? 0));
    return overtaken;
  }

  /** What became of deeds; all that was told anew is drawn by the view. */
  private hearOfDeeds(settled: { deed: Kept; ack: Ack }[], told: Set<number>): void {
    settled
      .filter(({ deed }) => deed.act === 'checked' || deed.act === 'redone')
      .forEach(({ deed }) => deed.item !== undefined && told.add(deed.item));
    told.forEach((number) => this.dispatchEvent(new CustomEvent('settled', { detail: { number } })));
    this.status.acknowledged(settled.map(({ ack }) => ack));
    if (settled.some(({ ack }) => ack.standing === 'refused' || ack.standing === 'held')) {
      void this.ask();
    }
    if (settled.some(({ deed, ack }) => deed.act === 'took-over' && isKept({ ack }))) {
      void this.ask();
    }
    if (settled.some(({ deed, ack }) => deed.act === 'moved' && isKept({ ack }))) {
      this.dispatchEvent(new CustomEvent('moved-on'));
    }
  }

  /** What the server has, unless something newer is on its way. */
  private given(number: number, response: Response): void {
    const onItsWay = this.outbox.waiting(this.laid?.token ?? '').some(({ item }) => item === number);
    if (!onItsWay && !this.answers.isTyping(number) && !same(this.answers.given.get(number), response)) {
      this.answers.given.set(number, response);
      this.lay(number);
    }
  }

  /** What was done in another tab, or before this page was opened. */
  private takeOver(deeds: Kept[]): void {
    for (const { id, item, response, certainty, act } of deeds) {
      if (item === undefined || this.mine.has(id) || this.answers.isTyping(item)) {
        continue;
      }
      const now = act === 'redone' && this.laid?.checking === 'practice' ? { kind: 'blank' } : response;
      if (now && !same(this.answers.given.get(item), now)) {
        this.answers.given.set(item, now);
        this.lay(item);
      }
      if (certainty) {
        this.answers.certainty.set(item, certainty);
      }
      this.mine.add(id);
    }
  }

  private showWhatWaits(): void {
    this.takeOver(this.outbox.waiting(this.laid?.token ?? ''));
  }

  private lay(number: number): void {
    const question = this.question(number);
    if (question) {
      question.given = this.answers.given.get(number) ?? { kind: 'blank' };
    }
  }

  private async ask(): Promise<void> {
    if (this.laid && !this.finished && this.device) {
      await this.outbox.ask(this.laid.token);
    }
  }

  /** Says that the page is there, and asks for more only where something has happened that it does not know of. */
  private async feel(): Promise<void> {
    if (this.laid && !this.finished && this.device && navigator.onLine) {
      const last = await this.outbox.feel(this.laid.token);
      if (last !== undefined && last > this.latest) {
        await this.ask();
      }
    }
  }

  /** The view gives a pass for this device; it is asked again when the server no longer takes the one there is. */
  private wantPass(): void {
    if (performance.now() - this.passWantedAt > 20_000) {
      this.passWantedAt = performance.now();
      this.dispatchEvent(new CustomEvent('pass-wanted', { detail: { device: this.device } }));
    }
  }

  /** Called by the view. */
  admit(pass: string, until: number): void {
    if (this.laid) {
      void this.outbox.admit(this.laid.token, pass, until).then(() => this.ask());
    }
  }

  private async continueHere(): Promise<void> {
    await this.put({ act: 'took-over' });
  }

  private isElsewhere(): boolean {
    return this.holder !== undefined && this.device !== '' && this.holder !== this.device;
  }

  // --- pausing ---

  /** Only the server stops the clock, and it does so when it hears of it: without a connection there is no pause. */
  private pause(): void {
    this.answers.finishAll();
    const line = this.outbox.line(this.laid?.token ?? '');
    this.pauseOffline = line === 'offline' || line === 'shut' || !navigator.onLine;
    if (this.pauseOffline || this.isCovered()) {
      this.refreshStatus();
      return;
    }
    void this.put({ act: 'paused' }).then(() => this.querySelector<HTMLElement>('[data-cover] h1')?.focus());
  }

  private resume(): void {
    if (!this.isOnItsWay('resumed')) {
      void this.put({ act: 'resumed' });
    }
  }

  private hearOfPause(paused: boolean, halted: boolean): void {
    const over = this.paused && !paused;
    const stopped = halted && !this.halted;
    this.paused = paused;
    this.halted = halted;
    if (stopped) {
      this.answers.finishAll();
      this.refresh();
      this.querySelector<HTMLElement>('[data-halted] h1')?.focus();
    }
    if (over && !this.finished && this.papers().length === 0) {
      // opened in the pause, the page was given no questions
      this.dispatchEvent(new CustomEvent('moved-on'));
    } else if (over && !this.isCovered()) {
      this.refresh();
      this.paper(this.here)?.focus({ preventScroll: true });
    }
  }

  private isOnItsWay(act: Deed['act']): boolean {
    return this.outbox.waiting(this.laid?.token ?? '').some((deed) => deed.act === act);
  }

  /** From the moment the learner wants a pause until the server has let the clock run again. */
  private isCovered(): boolean {
    const withoutQuestions = (this.laid?.paused ?? false) && this.papers().length === 0;
    return this.paused || withoutQuestions || this.isOnItsWay('paused');
  }

  private refreshCover(): void {
    const covered = this.isCovered() && !this.finished && !this.ended;
    this.querySelectorAll<HTMLElement>('[data-cover]').forEach((it) => (it.hidden = !covered || this.halted));
    this.querySelectorAll<HTMLElement>('[data-halted]').forEach((it) => (it.hidden = !covered || !this.halted));
    this.querySelectorAll<HTMLElement>('.quiz').forEach((it) => (it.hidden = covered));
    this.querySelectorAll<HTMLElement>('[data-act=pause]').forEach(
      (it) => (it.hidden = covered || this.ended || this.finished || this.isElsewhere()),
    );
    this.querySelectorAll<HTMLElement>('[data-act=resume]').forEach((it) => {
      it.hidden = this.isElsewhere();
      it.setAttribute('aria-busy', String(this.isOnItsWay('resumed')));
    });
    const waits = this.isOnItsWay('resumed') ? 'resumeWaits' : this.isOnItsWay('paused') ? 'pauseWaits' : '';
    const told = waits && this.outbox.line(this.laid?.token ?? '') === 'offline' ? say(this.spoken, waits) : '';
    this.write('[data-pausing]', told);
  }

  // --- moving ---

  private readonly pressed = (event: Event): void => {
    const mouse = event as MouseEvent;
    const control = (event.target as Element).closest<HTMLElement>('[data-to], [data-act]');
    if (!control || mouse.button !== 0 || mouse.metaKey || mouse.ctrlKey || mouse.shiftKey || mouse.altKey) {
      return;
    }
    const act = control.dataset.act;
    const number = numberOf(control) ?? this.here;
    if (control.dataset.to !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      this.goTo(Number(control.dataset.to));
    } else if (act === 'back') {
      this.goTo(this.here - 1);
    } else if (act === 'next') {
      this.goOn();
    } else if (act === 'check') {
      this.check(number);
    } else if (act === 'again') {
      this.again(number);
    } else if (act === 'hand-in') {
      this.askBeforeHandingIn();
    } else if (act === 'pause') {
      this.pause();
    } else if (act === 'resume') {
      this.resume();
    } else if (act === 'clock') {
      this.status.toggleClock();
    }
  };

  /** Control and Enter do what one does next: check, where there is something to check, else go on. */
  private readonly key = (event: Event): void => {
    const { key, ctrlKey, metaKey, isComposing } = event as KeyboardEvent;
    if (key !== 'Enter' || !(ctrlKey || metaKey) || isComposing || this.isCovered()) {
      return;
    }
    event.preventDefault();
    const number = numberOf(event.target) ?? this.here;
    const check = this.paper(number)?.querySelector<HTMLElement>('[data-act=check]');
    if (check && !check.hidden) {
      this.check(number);
    } else {
      this.goOn();
    }
  };

  private goTo(number: number): void {
    if (this.laid && !this.laid.oneWay && number >= 1 && number <= this.laid.size) {
      this.answers.finishAll();
      this.show(number, true);
      this.refresh();
    }
  }

  private goOn(): void {
    if (!this.laid?.oneWay) {
      this.goTo(this.here + 1);
    } else if (this.here < this.laid.size && !this.isMoving()) {
      const move = (): void => {
        this.answers.finishAll();
        void this.put({ act: 'moved', item: this.here + 1 });
      };
      const { extent } = this.howFar(this.here);
      if (extent === 'whole') {
        move();
      } else {
        const what = extent === 'part' ? 'leavePartly' : 'leave';
        const words = ['Title', 'Text'].map((part) => say(this.spoken, what + part));
        confirm(words[0] ?? '', words[1] ?? '', say(this.spoken, 'leaveYes'), say(this.spoken, 'leaveNo'), move);
      }
    }
  }

  private isMoving(): boolean {
    return this.isOnItsWay('moved');
  }

  /** Shows a question, or brings it into view where all are there; the address says which. */
  private show(number: number, moved: boolean): void {
    this.here = number;
    this.papers().forEach((paper) => {
      paper.hidden = !(this.laid?.allAtOnce ?? false) && Number(paper.dataset.number) !== number;
    });
    this.nameThePlace();
    if (moved) {
      const paper = this.paper(number);
      if (this.laid?.allAtOnce) {
        paper?.scrollIntoView();
      } else {
        window.scrollTo({ top: 0 });
      }
      paper?.focus({ preventScroll: true });
    }
  }

  /** In the address and in the title; whatever brought us here may write its own address after we have arrived. */
  private nameThePlace(): void {
    const address = new URL(window.location.href);
    if (this.here > 0 && address.pathname.endsWith(`/${this.laid?.token}`) && address.searchParams.get('q') !== String(this.here)) {
      address.searchParams.set('q', String(this.here));
      window.history.replaceState(window.history.state, '', address);
      document.title = say(this.spoken, 'title', this.here);
    }
  }

  // --- the end ---

  private tick(): void {
    if (!this.laid) {
      return;
    }
    this.status.tick();
    this.nameThePlace();
    if (this.clock.isOver() && !this.ended && !this.finished) {
      this.ended = true;
      this.answers.finishAll();
      this.outbox.retry();
      void this.endOrGoOn().then(() => this.askUntilItIsHandedIn());
    }
    this.refreshStatus();
  }

  /**
   * Hands in, unless there is more time than this page has heard of. Without a connection it leaves that to the server: an end that
   * was moved in the meantime would be missed.
   */
  private async endOrGoOn(): Promise<void> {
    const told = this.laid && (await this.outbox.ask(this.laid.token));
    if (this.laid && told && told.state === 'open' && this.clock.isOver() && !this.outbox.wantsHandingIn(this.laid.token)) {
      await this.outbox.handIn(this.laid.token, true);
    }
  }

  /** The server hands in when the time is over; until it has, and the result is there, this page stays. */
  private askUntilItIsHandedIn(): void {
    window.setTimeout(() => {
      if (this.ended && !this.finished && this.isConnected) {
        void this.endOrGoOn().then(() => this.askUntilItIsHandedIn());
      }
    }, ASK_AT_THE_END);
  }

  private askBeforeHandingIn(): void {
    if (!this.laid) {
      return;
    }
    this.answers.finishAll();
    const { spoken, here } = this;
    const { token, oneWay, size } = this.laid;
    const waiting = answersIn(this.outbox.waiting(token));
    const more = [
      waiting > 0 ? count(spoken, 'waiting', waiting) + '.' : '',
      this.outbox.line(token) === 'offline' ? say(spoken, 'handInOffline') : '',
    ];
    const { blank, part } = this.open();
    // what lies ahead is not on the page where one cannot go back
    const ahead = oneWay ? Array.from({ length: size - here }, (_, at) => here + 1 + at) : [];
    const said = beforeHandingIn(
      spoken,
      { blank: [...blank, ...ahead], part },
      more.filter((it) => it !== '').join(' '),
      oneWay ? undefined : (number) => this.goTo(number),
    );
    confirm(say(spoken, 'handInTitle'), said, say(spoken, 'handInYes'), say(spoken, 'handInNo'), () => void this.outbox.handIn(token, true));
  }

  private finish(): void {
    if (!this.finished) {
      this.finished = true;
      this.dispatchEvent(new CustomEvent('finished'));
      // the view may have lost its session; the address has not
      this.leaving = window.setTimeout(() => window.location.assign(this.laid?.result ?? '/'), PATIENCE_WITH_THE_VIEW);
    }
  }

  // --- what one sees ---

  private isClosed(number: number): boolean {
    const progress = this.answers.progress.get(number);
    const waitsForAgain = (progress?.told ?? false) && (this.laid?.checking === 'interactive' || this.laid?.checking === 'practice');
    return (progress?.over ?? false) || waitsForAgain || this.isBeingChecked(number) || this.isCovered() || this.ended || this.finished || this.isElsewhere();
  }

  private isBeingChecked(number: number): boolean {
    return this.outbox.waiting(this.laid?.token ?? '').some(({ act, item }) => act === 'checked' && item === number);
  }

  private refresh(): void {
    this.papers().forEach((paper) => this.refreshPaper(paper, Number(paper.dataset.number)));
    this.querySelectorAll<HTMLElement>('.qnav [data-to]').forEach((link) => this.refreshLink(link, Number(link.dataset.to)));
    this.querySelectorAll<HTMLElement>('[data-act=back]').forEach((it) => (it.hidden = this.here === 1));
    const last = this.here === this.laid?.size;
    this.querySelectorAll<HTMLElement>('[data-act=next]').forEach((it) => {
      it.hidden = last;
      it.setAttribute('aria-busy', String(this.isMoving()));
    });
    this.querySelectorAll<HTMLElement>('[data-last]').forEach((it) => (it.hidden = !last && !this.laid?.allAtOnce));
    this.querySelectorAll<HTMLElement>('[data-not-last]').forEach((it) => (it.hidden = last));
    this.write('[data-unanswered]', sayOpen(this.spoken, this.open()));
    this.refreshCover();
    this.status.tick();
    this.write('[data-place]', say(this.spoken, 'place', this.here, this.laid?.size ?? 0));
    this.refreshStatus();
  }

  private refreshPaper(paper: HTMLElement, number: number): void {
    const progress = this.answers.progress.get(number);
    const checking = this.laid?.checking ?? 'never';
    const closed = this.isClosed(number);
    const question = this.question(number);
    if (question && question.readonly !== closed) {
      question.readonly = closed;
    }
    paper.querySelectorAll<HTMLInputElement>('[data-certainty]').forEach((input) => {
      input.checked = input.dataset.certainty === this.answers.certainty.get(number);
      input.disabled = closed;
    });
    const beingChecked = this.isBeingChecked(number);
    const again = (progress?.told ?? false) && !this.ended && !this.isElsewhere();
    paper.querySelectorAll<HTMLElement>('[data-act=check]').forEach((it) => {
      it.hidden = checking === 'never' || (closed && !beingChecked);
      it.setAttribute('aria-busy', String(beingChecked));
      it.toggleAttribute('disabled', beingChecked);
    });
    paper.querySelectorAll<HTMLElement>('[data-act=again]').forEach((it) => {
      it.hidden = !again || beingChecked || !(checking === 'practice' || (checking === 'interactive' && !progress?.over));
    });
    const left = progress?.over ? undefined : progress?.triesLeft;
    const waits = beingChecked && this.outbox.line(this.laid?.token ?? '') === 'offline';
    const tries = waits ? say(this.spoken, 'checkWaits') : left === undefined ? '' : count(this.spoken, 'triesLeft', left);
    setText(paper.querySelector('[data-tries]'), tries);
  }

  private refreshLink(link: HTMLElement, number: number): void {
    const { extent } = this.howFar(number);
    const key = { blank: 'numberUnanswered', part: 'numberPartly', whole: 'numberAnswered' }[extent];
    link.classList.toggle('ans', extent !== 'blank');
    link.classList.toggle('half', extent === 'part');
    link.setAttribute('aria-label', say(this.spoken, key, number));
    if (number === this.here) {
      link.setAttribute('aria-current', 'step');
    } else {
      link.removeAttribute('aria-current');
    }
  }

  private refreshStatus(): void {
    if (this.laid) {
      const { token } = this.laid;
      const unsent = this.status.isPutting() || this.answers.isTyping() || this.outbox.waiting(token).length > 0;
      this.toggleAttribute('data-unsent', unsent);
      this.status.show({
        line: this.outbox.line(token),
        waiting: answersIn(this.outbox.waiting(token)),
        typing: this.answers.isTyping(),
        elsewhere: this.isElsewhere() && !this.finished,
        takingOver: this.isOnItsWay('took-over'),
        moving: this.isMoving(),
        pauseOffline: this.pauseOffline,
        ended: this.ended,
        finished: this.finished,
        handingIn: this.outbox.wantsHandingIn(token) && !this.ended,
        undo: () => void this.outbox.handIn(token, false),
      });
    }
  }

  private write(where: string, text: string): void {
    this.querySelectorAll(where).forEach((it) => setText(it, text));
  }

  // --- leaving ---

  private readonly left = (event: Event): void => {
    const number = numberOf(event.target);
    if (number !== undefined && this.answers.isTyping(number)) {
      this.answers.finish(number);
    }
  };

  private readonly backOnline = (): void => void this.ask();

  private readonly goneFromView = (): void => this.answers.finishAll();

  private readonly visibility = (): void => {
    if (document.visibilityState === 'hidden') {
      this.answers.finishAll();
    } else {
      void this.ask();
    }
  };

  /** Only where the browser keeps nothing would leaving lose something. */
  private readonly beforeUnload = (event: Event): void => {
    this.answers.finishAll();
    if (!this.outbox.lasting && this.outbox.waiting(this.laid?.token ?? '').length > 0) {
      event.preventDefault();
    }
  };

  // --- what stands in it ---

  private papers(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.paper[data-number]')];
  }

  private paper(number: number): HTMLElement | undefined {
    return this.papers().find((paper) => paper.dataset.number === String(number));
  }

  private question(number: number): QuestionElement | undefined {
    return this.paper(number)?.querySelector<QuestionElement>('wm-question') ?? undefined;
  }

  /** The questions on the page: all, or the present one where one cannot go back. */
  private numbers(): number[] {
    return this.papers().map((paper) => Number(paper.dataset.number));
  }
}

function isKept({ ack }: { ack: { standing: string } }): boolean {
  return ack.standing === 'counted' || ack.standing === 'late';
}

function byNumber<T>(record: Record<string, T>): [number, T][] {
  return Object.entries(record).map(([number, value]) => [Number(number), value]);
}

function numberOf(target: EventTarget | null): number | undefined {
  const paper = (target as Element | null)?.closest<HTMLElement>('.paper[data-number]');
  return paper ? Number(paper.dataset.number) : undefined;
}

function numberIn(query: string, size: number): number | undefined {
  const text = new URLSearchParams(query).get('q') ?? '';
  const number = /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= size ? number : undefined;
}

/** Only what differs, so that nothing is read out again. */
function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) {
    element.textContent = text;
  }
}

customElements.define('wm-attempt', WmAttempt);
