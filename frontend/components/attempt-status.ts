import { typedText } from './attempt-answers';
import type { AttemptClock } from './attempt-clock';
import { because, button, count, element, icon, say, type Words } from './attempt-words';
import type { Ack, Line } from './outbox';
import type { Notice } from './outbox-store';

/** How things stand. */
export interface Standing {
  line: Line;
  waiting: number;
  typing: boolean;
  elsewhere: boolean;
  takingOver: boolean;
  moving: boolean;
  /** The learner wanted a pause, and nobody is there to stop the clock. */
  pauseOffline: boolean;
  ended: boolean;
  finished: boolean;
  handingIn: boolean;
  undo: () => void;
}

/** A short wait is not worth a word. */
const QUIET = 300;

/** What the page of an attempt says about time and about what has become of the answers. */
export class AttemptStatus {
  words: Words = {};
  private last?: Ack;
  private putNow = 0;
  private failed?: () => void;
  private sendingSince?: number;
  private said = '';
  private banner = '';
  private noticed = '';
  private clockHidden = false;

  constructor(
    private readonly page: HTMLElement,
    private readonly clock: AttemptClock,
    private readonly continueHere: () => void,
  ) {}

  putting(change: number): void {
    this.putNow += change;
    this.failed = undefined;
  }

  isPutting(): boolean {
    return this.putNow > 0;
  }

  notKept(again: () => void): void {
    this.failed = again;
  }

  acknowledged(acks: Ack[]): void {
    this.last = acks.at(-1) ?? this.last;
  }

  /** A word about one question, below it. */
  help(number: number, text: string): void {
    const place = this.page.querySelector<HTMLElement>(`.paper[data-number="${number}"] [data-help]`);
    if (place && place.textContent !== text) {
      place.textContent = text;
    }
  }

  // --- the bar ---

  show(standing: Standing): void {
    const sending = standing.line === 'sending' || this.putNow > 0;
    this.sendingSince = sending ? (this.sendingSince ?? performance.now()) : undefined;
    const long = this.sendingSince !== undefined && performance.now() - this.sendingSince > QUIET;
    if (this.failed) {
      const again = this.failed;
      this.say('bad', 'circle-alert', say(this.words, 'notKept'), button(say(this.words, 'tryAgain'), 'btn quiet small', again));
    } else if (standing.line === 'shut') {
      this.say('bad', 'circle-alert', say(this.words, 'shut'), this.reload());
    } else if (standing.line === 'offline') {
      const text = standing.waiting > 0 ? count(this.words, 'waiting', standing.waiting) : say(this.words, 'offline');
      this.say('off', 'cloud-off', text);
    } else if (standing.typing) {
      this.say('', '', say(this.words, 'typing'));
    } else if (long) {
      this.say('', '', say(this.words, 'saving'));
    } else if (!sending && this.last) {
      this.sayAck(this.last);
    }
    this.showBanner(standing);
  }

  private sayAck(ack: Ack): void {
    const at = new Date(ack.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
    if (ack.standing === 'counted') {
      this.say('ok', 'check', say(this.words, 'saved', at));
    } else if (ack.standing === 'late') {
      this.say('late', 'clock', say(this.words, 'late', at));
    } else if (ack.standing === 'held') {
      this.say('late', 'inbox', say(this.words, 'held'));
    } else {
      this.say('bad', 'circle-alert', say(this.words, 'refused'));
    }
  }

  private say(look: string, sign: string, text: string, ...more: HTMLElement[]): void {
    const place = this.page.querySelector<HTMLElement>('[data-save]');
    if (!place || this.said === look + text) {
      return;
    }
    this.said = look + text;
    place.className = `save push ${look}`;
    place.replaceChildren(...(sign ? [icon(sign)] : []), element('span', '', text), ...more);
  }

  private reload(): HTMLElement {
    const link = element('a', '', say(this.words, 'reload')) as HTMLAnchorElement;
    link.href = window.location.pathname + window.location.search;
    link.setAttribute('router-ignore', '');
    return link;
  }

  // --- above the questions ---

  private showBanner(standing: Standing): void {
    if (standing.finished) {
      this.note('finished', 'check', say(this.words, 'finished'));
    } else if (standing.elsewhere) {
      const here = button(say(this.words, 'continueHere'), 'btn small', this.continueHere);
      here.disabled = standing.takingOver;
      this.note(`elsewhere${standing.takingOver}`, 'triangle-alert', say(this.words, 'elsewhere'), here);
    } else if (standing.ended) {
      const waiting = standing.waiting > 0 ? ` ${count(this.words, 'waiting', standing.waiting)}.` : '';
      this.note(`ended${waiting}`, 'clock', say(this.words, 'timeUp') + waiting);
    } else if (standing.handingIn) {
      const undo = button(say(this.words, 'undo'), 'btn small', standing.undo);
      this.note('handing-in', 'clock', say(this.words, 'willBeHandedIn'), undo);
    } else if (standing.pauseOffline) {
      this.note('pause-offline', 'cloud-off', say(this.words, 'pauseOffline'));
    } else if (standing.moving && standing.line === 'offline') {
      this.note('moving', 'cloud-off', say(this.words, 'nextWaits'));
    } else {
      this.note('', '', '');
    }
  }

  private note(id: string, sign: string, text: string, ...more: HTMLElement[]): void {
    const place = this.page.querySelector<HTMLElement>('[data-banner]');
    if (!place || this.banner === id) {
      return;
    }
    this.banner = id;
    place.replaceChildren(...(id ? [element('div', 'note warn', icon(sign), element('span', '', text), ...more)] : []));
  }

  /** What was not counted: why, and what was typed, to be copied. */
  notices(notices: Notice[], seen: (notice: Notice) => void): void {
    const place = this.page.querySelector<HTMLElement>('[data-notices]');
    const ids = notices.map(({ id }) => id).join();
    if (!place || ids === this.noticed) {
      return;
    }
    this.noticed = ids;
    place.replaceChildren(...notices.map((notice) => this.notice(notice, seen)));
  }

  private notice(notice: Notice, seen: (notice: Notice) => void): HTMLElement {
    const where = notice.item === undefined ? '' : `${say(this.words, 'question', notice.item)}: `;
    const text = element('div', '', element('p', '', where + because(this.words, `${notice.standing}Because`, notice.reason)));
    const typed = typedText(notice.response);
    if (typed) {
      const copy = element('p', 'yours', typed);
      copy.setAttribute('lang', String(notice.response?.language ?? ''));
      text.append(element('p', 'meta', say(this.words, 'yourText')), copy);
    }
    text.append(button(say(this.words, 'understood'), 'btn quiet small', () => seen(notice)));
    const note = element('div', notice.standing === 'held' ? 'note' : 'note bad', icon(notice.standing === 'held' ? 'inbox' : 'circle-alert'), text);
    note.setAttribute('role', 'alert');
    return note;
  }

  // --- time ---

  tick(): void {
    const place = this.page.querySelector<HTMLElement>('[data-act=clock]');
    if (!place || this.clock.left() === undefined) {
      return;
    }
    place.hidden = false;
    place.classList.toggle('short', this.clock.isShort());
    const text = this.clockHidden ? say(this.words, 'clockHidden') : this.clock.text();
    const shown = place.querySelector('[data-left]');
    if (shown && shown.textContent !== text) {
      shown.textContent = text;
    }
    const minutes = this.clock.toAnnounce();
    const announcing = this.page.querySelector('[data-announce]');
    if (minutes !== undefined && announcing) {
      announcing.textContent = count(this.words, 'minutesLeft', minutes);
    }
  }

  toggleClock(): void {
    this.clockHidden = !this.clockHidden;
    this.page.querySelector('[data-act=clock]')?.setAttribute('aria-pressed', String(this.clockHidden));
    this.tick();
  }
}
