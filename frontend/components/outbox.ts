import { type Deed, isOnlyHere, type Kept, type Notice, openStore, type Registration, type Response, type Store } from './outbox-store';

/** How far one is with an item, as the server sees it. */
export interface Progress {
  over: boolean;
  told: boolean;
  triesUsed: number;
  triesLeft?: number;
  hints: number;
}

export interface Ack {
  id: string;
  number?: number;
  standing: 'counted' | 'late' | 'held' | 'refused';
  reason?: string;
  expected?: number;
  at: string;
}

/** What the server says of an attempt. */
export interface Answer {
  acks: Ack[];
  /** The number of the last event it takes account of. */
  seen?: number;
  now: string;
  ends?: string;
  /** In a pause: how many milliseconds there are when it is over. */
  left?: number;
  state: 'open' | 'paused' | 'finished';
  /** Whether it is the staff that keeps the clock stopped. */
  halted?: boolean;
  device?: string;
  items: Record<string, Progress>;
  given?: Record<string, Response>;
}

/** What became of a device's queue: `sent` when the last thing was done, `offline` when nobody answers, `shut` without a pass. */
export type Line = 'sent' | 'sending' | 'offline' | 'shut';

/** What the outbox tells whoever listens to its `changed`. */
export interface Change {
  attempt: string;
  /** Present when the server has answered. */
  answer?: Answer;
  /** Deeds with their acks, when the server has answered. */
  settled?: { deed: Kept; ack: Ack }[];
  /** Present when its learner has signed out, and nothing of it is kept here any more. */
  erased?: boolean;
}

/** What the server does not have yet of whoever is here. */
export interface Left {
  anything: boolean;
  answers: number;
}

/** What the outbox needs of its surroundings; a test gives it others. */
export interface Surroundings {
  store(): Promise<Store>;
  fetch(address: string, request: RequestInit): Promise<globalThis.Response>;
  now(): number;
  random(): number;
  later(work: () => void, milliseconds: number): unknown;
  never(timer: unknown): void;
  /** Runs the work while no other tab runs its own. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Tells the other tabs; gives back nothing of what this tab itself told. */
  tell(change: Change): void;
  hear(listener: (change: Change) => void): void;
}

const MOST_EVENTS = 50;
const MOST_BYTES = 60 * 1024;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 8_000;
const LONGEST_WISH = 60_000;
const PATIENCE = 12_000;
const DAY = 86_400_000;
const FORGOTTEN_AFTER = 30 * DAY;
/** How long a pass is good at least of which it is not known. */
const PASS_LASTS = 7 * DAY;
/** So often the server may fail before its failing is put down to one of the deeds; so often, and so long, before that one is given up. */
const SINGLED_OUT_AFTER = 2;
const GIVEN_UP_AFTER = 8;
/** Longer than a server needs to start again, shorter than a quiz: what comes behind it waits as well. */
const GIVEN_UP_AFTER_TIME = 2 * 60_000;

/** What became of sending an attempt: all there is to do, nothing before a pause is over, or it is no use to go on with any other. */
type Became = 'done' | 'later' | 'stop';

/** The server did not take what waits of one attempt. */
interface Setback {
  failures: number;
  /** How often it failed and did not say why. */
  broken: number;
  /** Since when it fails at what goes first now. */
  since: number;
  /** The server asked not to be asked before. */
  wish: number;
  until: number;
}

/**
 * Brings what learners did to the server, once and in order, whatever happens in between: kept first, sent then, and forgotten only
 * when the server has answered for it. Whoever waits hears `changed`, with a {@link Change}.
 */
export class Outbox extends EventTarget {
  private readonly store: Promise<Store>;
  /** What waits, as last seen: for the moment in which a page is left and nothing can be looked up any more. */
  private readonly seen = new Map<string, { registration: Registration; waiting: Kept[] }>();
  /** The attempts that were opened in this page: another page may have removed what the storage had of them. */
  private readonly own = new Map<string, Registration>();
  private readonly setbacks = new Map<string, Setback>();
  /** Under which names things of whoever is here are kept; none for nobody, undefined before it is known. */
  private here: string[] | undefined;
  private tidied = false;
  private failures = 0;
  private timer: unknown;
  private round: Promise<void> = Promise.resolve();
  /** The server asked not to be asked before, by anybody. */
  private notBefore = -Infinity;
  private running = false;
  private again = false;
  private reached = true;
  /** Whether what waits outlives the page. */
  lasting = true;

  constructor(private readonly around: Surroundings = theBrowser()) {
    super();
    this.store = around.store();
    around.hear((change) => void this.heardFromAnotherTab(change));
  }

  /** Tells who is in front of this page, by the names under which things are kept, the present one first; none is nobody. */
  meet(names: string[]): void {
    this.here = names;
    this.send();
  }

  /** Makes an attempt of whoever is called so known here; gives back the name of this device in it. */
  async open(token: string, names: string[] = []): Promise<Registration> {
    const store = await this.store;
    this.lasting = store.lasting;
    if (names.length > 0) {
      this.here = names;
    }
    const registration = await store.enrol(token, randomName(), names[0], this.around.now());
    this.own.set(token, registration);
    await this.look(token);
    return registration;
  }

  /** Gives the attempt the pass with which its things are sent from now on, and says until when. */
  async admit(token: string, pass: string, until?: number): Promise<void> {
    this.setbacks.delete(token);
    await this.change(token, { pass, shut: false, ...(until === undefined ? {} : { until }) });
    this.send();
  }

  /** Sends what waits of whoever is here; gives back what could not be sent. */
  async deliver(): Promise<Left> {
    this.retry();
    await Promise.race([this.untilRest(), new Promise<void>((resolve) => this.around.later(resolve, PATIENCE))]);
    const store = await this.store;
    const { answers, attempts } = await this.allWaiting();
    const mine = (await store.registrations()).filter((it) => this.isOfWhoeverIsHere(it));
    const noted = await Promise.all(mine.map(({ token }) => store.notices(token)));
    const refused = noted.flat().filter(isOnlyHere).length;
    return {
      anything: attempts.length > 0 || refused > 0 || mine.some(({ handIn }) => handIn),
      answers: answers + refused,
    };
  }

  /** Removes all that is kept of whoever is here. */
  async erase(): Promise<void> {
    const store = await this.store;
    for (const registration of await store.registrations()) {
      if (this.isOfWhoeverIsHere(registration)) {
        const { token } = registration;
        await store.forget(token);
        this.drop(token);
        this.changed({ attempt: token, erased: true });
      }
    }
  }

  /** Keeps what was done, then sends it. Once this is over, it is in the storage of the browser. */
  async put(token: string, deed: Deed, id = randomId()): Promise<Kept> {
    const store = await this.store;
    const kept = await store.keep(token, deed, id, new Date(this.around.now()).toISOString(), this.own.get(token));
    await this.look(token);
    this.changed({ attempt: token });
    this.send();
    return kept;
  }

  /** Hands the attempt in as soon as everything else has arrived; until then it can be taken back. */
  async handIn(token: string, wanted: boolean): Promise<void> {
    await this.change(token, { handIn: wanted });
    this.changed({ attempt: token });
    if (wanted) {
      this.send();
    }
  }

  wantsHandingIn(token: string): boolean {
    return this.seen.get(token)?.registration.handIn ?? false;
  }

  /** What waits of an attempt, in order. */
  waiting(token: string): Kept[] {
    return this.seen.get(token)?.waiting ?? [];
  }

  /** How many answers of which attempts of whoever is here wait. */
  async allWaiting(): Promise<{ answers: number; attempts: string[] }> {
    const store = await this.store;
    await Promise.all((await store.registrations()).map(({ token }) => this.look(token)));
    const mine = [...this.seen.values()].filter((it) => this.isOfWhoeverIsHere(it.registration) && it.waiting.length > 0);
    const attempts = mine.map(({ registration }) => registration.token);
    return { answers: attempts.reduce((sum, token) => sum + answersIn(this.waiting(token)), 0), attempts };
  }

  async notices(token: string): Promise<Notice[]> {
    const registration = this.seen.get(token)?.registration;
    return registration && this.isOfWhoeverIsHere(registration) ? (await this.store).notices(token) : [];
  }

  async dismiss(notice: Notice): Promise<void> {
    await (await this.store).dismiss(notice.id);
    this.changed({ attempt: notice.attempt });
  }

  line(token: string): Line {
    const seen = this.seen.get(token);
    if (seen?.registration.shut) {
      return 'shut';
    }
    if (!this.reached || (this.setbacks.get(token)?.failures ?? 0) > 0) {
      return 'offline';
    }
    return this.waiting(token).length > 0 || seen?.registration.handIn ? 'sending' : 'sent';
  }

  /** Asks the server how things stand; nothing where it does not answer. */
  async ask(token: string): Promise<Answer | undefined> {
    const registration = this.seen.get(token)?.registration;
    if (!registration?.pass) {
      return undefined;
    }
    try {
      const reply = await this.request(registration, {});
      this.reach(true);
      if (reply.status === 401 || reply.status === 403) {
        await this.shut(token);
      }
      if (!reply.ok) {
        return undefined;
      }
      const answer = (await reply.json()) as Answer;
      this.changed({ attempt: token, answer, settled: [] });
      return answer;
    } catch {
      this.reach(false);
      return undefined;
    }
  }

  /** Says that the page is there; gives back the number of the last event, or nothing where nobody answers. */
  async feel(token: string): Promise<number | undefined> {
    const registration = this.seen.get(token)?.registration;
    if (!registration?.pass || registration.shut) {
      return undefined;
    }
    try {
      const reply = await this.request(registration, {}, 'pulse');
      return reply.ok ? ((await reply.json()) as { seen?: number }).seen : undefined;
    } catch {
      return undefined;
    }
  }

  /** Sends what waits, now. */
  send(): void {
    this.around.never(this.timer);
    const wait = this.notBefore - this.around.now();
    if (wait > 0) {
      this.timer = this.around.later(() => this.send(), Math.min(wait, LONGEST_WISH));
      return;
    }
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    this.round = this.around
      .alone(() => this.sendAll())
      .catch((failure: unknown) => {
        console.warn('what waits could not be sent', failure);
        this.pause();
      })
      .finally(() => {
        this.running = false;
        if (this.again) {
          this.again = false;
          this.send();
        }
      });
  }

  /** The connection may be back: sends without waiting for the end of a pause. */
  retry(): void {
    this.failures = 0;
    this.setbacks.forEach((setback) => (setback.until = setback.wish));
    this.send();
  }

  /** Sends what this page knows to wait with a request that outlives it. */
  leave(): void {
    for (const { registration, waiting } of this.seen.values()) {
      const batch = firstOf(waiting);
      if (registration.pass && !registration.shut && batch.length > 0) {
        void this.request(registration, { method: 'POST', keepalive: true, body: bodyOf(registration, batch) }).catch(() => {});
      }
    }
  }

  // --- sending ---

  private async sendAll(): Promise<void> {
    const store = await this.store;
    if (!this.tidied) {
      await store.tidy();
      this.tidied = true;
    }
    const stored = (await store.registrations()).map(({ token }) => token);
    for (const token of new Set([...stored, ...this.own.keys()])) {
      await this.look(token);
      if ((await this.sendOf(token)) === 'stop') {
        this.pause();
        return;
      }
      await this.clear(token);
    }
    this.failures = 0;
    this.sendWhenAPauseIsOver();
  }

  /** Sends all of one attempt. Only where nobody answers, or too many ask, is it no use to go on with the others. */
  private async sendOf(token: string): Promise<Became> {
    let alone = false;
    let answered = false;
    for (;;) {
      const seen = this.seen.get(token);
      if (!seen || !seen.registration.pass || seen.registration.shut) {
        return 'done';
      }
      const broken = this.setbacks.get(token)?.broken ?? 0;
      const batch = firstOf(seen.waiting).slice(0, alone || broken >= SINGLED_OUT_AFTER ? 1 : MOST_EVENTS);
      if (batch.length === 0 && !seen.registration.handIn) {
        this.setbacks.delete(token);
        return 'done';
      }
      if ((this.setbacks.get(token)?.until ?? 0) > this.around.now()) {
        return 'later';
      }
      if (batch.length === 0) {
        // an event cannot be taken back any more, so it becomes one only when somebody is there to hear it
        if (!answered && !(await this.ask(token))) {
          return this.reached ? this.putOff(token) : 'stop';
        }
        await this.turnIntoHandingIn(token);
        continue;
      }
      let reply: globalThis.Response;
      try {
        reply = await this.request(seen.registration, { method: 'POST', body: bodyOf(seen.registration, batch) });
      } catch {
        this.reach(false);
        return 'stop';
      }
      if (reply.ok) {
        answered = true;
        if (!(await this.settle(token, batch, (await reply.json()) as Answer))) {
          return this.putOff(token);
        }
        alone = false;
        this.goOnSearching(token);
      } else if (reply.status === 400 || reply.status === 413) {
        // one of them is at fault: alone it is found
        if (batch.length === 1) {
          await this.giveUp(token, batch, reply.status === 413 ? 'too-big' : 'malformed');
        }
        alone = true;
      } else if (reply.status === 401 || reply.status === 403 || reply.status === 404) {
        await this.shut(token);
        return 'done';
      } else if (reply.status === 500) {
        if (!(await this.isAtFault(token, batch, broken + 1))) {
          return this.putOff(token, 0, broken + 1);
        }
        await this.giveUp(token, batch, 'failed');
        this.goOnSearching(token);
      } else {
        const wish = Math.min(Number(reply.headers.get('Retry-After') ?? 0) * 1_000 || 0, LONGEST_WISH);
        if (reply.status === 503 && (await reasonOf(reply)) === 'busy') {
          this.notBefore = this.around.now() + wish;
          this.reach(false);
          return 'stop';
        }
        return this.putOff(token, wish, broken);
      }
    }
  }

  /**
   * Whether it is this one at which the server fails: alone, again and again, for minutes, while the attempt is well. What
   * nobody would read is not given up: of somebody who is not here it waits.
   */
  private async isAtFault(token: string, batch: Kept[], broken: number): Promise<boolean> {
    const registration = this.seen.get(token)?.registration;
    const mine = registration !== undefined && this.isOfWhoeverIsHere(registration);
    const since = this.setbacks.get(token)?.since ?? Infinity;
    const long = broken >= GIVEN_UP_AFTER && this.around.now() - since >= GIVEN_UP_AFTER_TIME;
    return batch.length === 1 && long && mine && (await this.ask(token)) !== undefined;
  }

  /** Something was settled: the pauses begin anew, but where one at fault is being looked for, one after the other goes alone. */
  private goOnSearching(token: string): void {
    const searching = (this.setbacks.get(token)?.broken ?? 0) >= SINGLED_OUT_AFTER;
    if (searching && this.waiting(token).length > 0) {
      this.setbacks.set(token, { failures: 0, broken: SINGLED_OUT_AFTER, since: this.around.now(), wish: 0, until: 0 });
    } else {
      this.setbacks.delete(token);
    }
  }

  /** This attempt waits, the others go on. Where the server fails, it waits up to a minute. */
  private putOff(token: string, wish = 0, broken = 0): Became {
    const { failures, since } = this.setbacks.get(token) ?? { failures: 0, since: this.around.now() };
    const longest = broken > 0 ? LONGEST_WISH : LONGEST_PAUSE;
    const pause = Math.min(longest, FIRST_PAUSE * 2 ** failures) * (0.5 + this.around.random());
    const now = this.around.now();
    this.setbacks.set(token, {
      failures: failures + 1,
      broken,
      since: broken > 1 ? since : now,
      wish: now + wish,
      until: now + Math.max(wish, pause),
    });
    this.reach(true);
    this.dispatch({ attempt: token });
    return 'later';
  }

  private sendWhenAPauseIsOver(): void {
    const ends = [...this.setbacks].filter(([token]) => this.seen.has(token)).map(([, { until }]) => until);
    if (ends.length > 0) {
      this.around.never(this.timer);
      this.timer = this.around.later(() => this.send(), Math.max(0, Math.min(...ends) - this.around.now()));
    }
  }

  /** Removes what nobody needs any more, and what is somebody else's once nothing of it waits. */
  private async clear(token: string): Promise<void> {
    const store = await this.store;
    const seen = this.seen.get(token);
    if (!seen) {
      return;
    }
    const { registration, waiting } = seen;
    const now = this.around.now();
    const away = !this.isOfWhoeverIsHere(registration);
    const somebodyElseIsHere = away && (this.here?.length ?? 0) > 0;
    const isUseless = registration.shut || !registration.pass;
    const isOver = now > (registration.until ?? registration.touched + PASS_LASTS);
    if ((waiting.length === 0 && now - registration.touched > FORGOTTEN_AFTER) || (somebodyElseIsHere && isUseless && isOver)) {
      await store.forget(token);
      this.drop(token);
      return;
    }
    if (away && registration.shut && registration.pass) {
      await store.change(token, { pass: '' });
    }
    if (away) {
      await store.release(token, !somebodyElseIsHere);
      await this.look(token);
    }
  }

  private async turnIntoHandingIn(token: string): Promise<void> {
    const store = await this.store;
    const at = new Date(this.around.now()).toISOString();
    await store.keep(token, { act: 'handed-in' }, randomId(), at, this.own.get(token));
    await this.change(token, { handIn: false });
  }

  /** Forgets what the server has answered for; false where the server wants a number that was already tried. */
  private async settle(token: string, batch: Kept[], answer: Answer): Promise<boolean> {
    const store = await this.store;
    const acks = new Map(answer.acks.map((ack) => [ack.id, ack]));
    const settled = batch.flatMap((deed) => {
      const ack = acks.get(deed.id);
      return ack && ack.reason !== 'out-of-order' ? [{ deed, ack }] : [];
    });
    await store.settle(
      settled.map(({ deed }) => deed.id),
      settled.flatMap(({ deed, ack }) => noticesOf(deed, ack)),
    );
    const wrong = answer.acks.find((ack) => ack.reason === 'out-of-order');
    const first = batch.find((deed) => deed.id === wrong?.id);
    if (wrong?.expected !== undefined) {
      await store.renumber(token, wrong.expected);
    }
    await this.look(token);
    if (answer.state === 'finished' && this.waiting(token).length === 0) {
      // whoever sits here next has no use for it
      await this.change(token, { pass: '', handIn: false });
    }
    this.reach(true);
    this.changed({ attempt: token, answer, settled });
    return settled.length > 0 || (wrong !== undefined && first?.order !== wrong.expected);
  }

  private async giveUp(token: string, batch: Kept[], reason: string): Promise<void> {
    const at = new Date(this.around.now()).toISOString();
    const acks = batch.map(({ id }): Ack => ({ id, standing: 'refused', reason, at }));
    await (await this.store).settle(
      batch.map(({ id }) => id),
      batch.flatMap((deed, i) => noticesOf(deed, acks[i]!)),
    );
    await this.look(token);
    this.changed({ attempt: token });
  }

  private async shut(token: string): Promise<void> {
    await this.change(token, { shut: true });
    this.changed({ attempt: token });
  }

  private request(registration: Registration, request: RequestInit, what = request.method ? 'events' : ''): Promise<globalThis.Response> {
    const address = `/api/attempts/${encodeURIComponent(registration.token)}`;
    return this.around.fetch(what ? `${address}/${what}` : address, {
      ...request,
      // the pass says everything: no session is made, kept awake or mistaken for another
      credentials: 'omit',
      cache: 'no-store',
      headers: { 'Authorization': `Attempt ${registration.pass ?? ''}`, 'Content-Type': 'application/json' },
      signal: request.keepalive ? null : AbortSignal.timeout(PATIENCE),
    });
  }

  /** Waits 1, 2, 4, 8 seconds, each up to half longer or shorter, so that not everybody comes back at once. */
  private pause(): void {
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.failures);
    this.failures++;
    this.around.never(this.timer);
    this.timer = this.around.later(() => this.send(), pause * (0.5 + this.around.random()));
  }

  // --- telling ---

  /** Whether an attempt is of whoever is here; before that is known, nothing is somebody else's. */
  private isOfWhoeverIsHere({ owner }: Registration): boolean {
    return this.here === undefined || (owner !== undefined && this.here.includes(owner));
  }

  private async change(token: string, changes: Partial<Registration>): Promise<void> {
    const own = this.own.get(token);
    if (own) {
      this.own.set(token, { ...own, ...changes });
    }
    await (await this.store).change(token, changes);
    await this.look(token);
  }

  private drop(token: string): void {
    this.own.delete(token);
    this.seen.delete(token);
    this.setbacks.delete(token);
  }

  private async untilRest(): Promise<void> {
    while (this.running) {
      await this.round;
    }
  }

  private async look(token: string): Promise<void> {
    const store = await this.store;
    const stored = (await store.registrations()).find((it) => it.token === token);
    const own = this.own.get(token);
    const registration = stored && own ? { ...stored, pass: stored.pass || own.pass || '' } : (stored ?? own);
    if (registration) {
      if (own) {
        this.own.set(token, registration);
      }
      this.seen.set(token, { registration, waiting: await store.waiting(token) });
    } else {
      this.seen.delete(token);
    }
  }

  private reach(reached: boolean): void {
    if (this.reached !== reached) {
      this.reached = reached;
      [...this.seen.keys()].forEach((attempt) => this.dispatch({ attempt }));
    }
  }

  /** Here and in the other tabs. */
  private changed(change: Change): void {
    this.dispatch(change);
    this.around.tell(change);
  }

  private async heardFromAnotherTab(change: Change): Promise<void> {
    if (change.erased) {
      this.drop(change.attempt);
    }
    await this.look(change.attempt);
    if (change.answer) {
      this.reached = true;
    }
    if (change.answer?.state === 'finished' && this.waiting(change.attempt).length === 0) {
      await this.change(change.attempt, { pass: '' });
    }
    this.dispatch(change);
  }

  private dispatch(change: Change): void {
    this.dispatchEvent(new CustomEvent<Change>('changed', { detail: change }));
  }
}

/** Names as the server writes them: the present one first, with spaces between. */
export function namesIn(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter((name) => name !== '');
}

/** How many different answers wait: several changes of one count once. */
export function answersIn(waiting: Kept[]): number {
  return new Set(waiting.filter(({ item }) => item !== undefined).map(({ item }) => item)).size;
}

function firstOf(waiting: Kept[]): Kept[] {
  let bytes = 0;
  const end = waiting.findIndex((event, i) => {
    bytes += new TextEncoder().encode(JSON.stringify(event)).length;
    return i >= MOST_EVENTS || (i > 0 && bytes > MOST_BYTES);
  });
  return end < 0 ? waiting : waiting.slice(0, end);
}

function bodyOf(registration: Registration, batch: Kept[]): string {
  const events = batch.map(({ attempt: _, ...event }) => event);
  return JSON.stringify({ device: registration.device, events });
}

function noticesOf(deed: Kept, ack: Ack): Notice[] {
  if (ack.standing !== 'held' && ack.standing !== 'refused') {
    return [];
  }
  // a hand-in that came after the hand-in has done what it was to do
  if (deed.act === 'handed-in' && ack.reason === 'after-hand-in') {
    return [];
  }
  // a pause that was over, or could not begin, is plain to see
  if (deed.act === 'paused' || deed.act === 'resumed') {
    return [];
  }
  const { id, attempt, item, response } = deed;
  const notice: Notice = { id, attempt, standing: ack.standing, reason: ack.reason ?? '', at: ack.at };
  return [{ ...notice, ...(item === undefined ? {} : { item }), ...(response === undefined ? {} : { response }) }];
}

/** The word with which the server says why it refused, if it does. */
async function reasonOf(reply: globalThis.Response): Promise<string> {
  try {
    return String(((await reply.json()) as { reason?: unknown }).reason ?? '');
  } catch {
    return '';
  }
}

/** 22 characters that may stand in an address: 128 random bits and a little more. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(17));
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').slice(0, 22);
}

/** As `crypto.randomUUID`, which pages without encryption do not have. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

// --- the browser ---

function theBrowser(): Surroundings {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('waymark-outbox') : undefined;
  return {
    store: openStore,
    fetch: (address, request) => fetch(address, request),
    now: () => Date.now(),
    random: () => Math.random(),
    later: (work, milliseconds) => window.setTimeout(work, milliseconds),
    never: (timer) => window.clearTimeout(timer as number | undefined),
    // without locks two tabs may send the same: the ids make that harmless
    alone: (work) => (navigator.locks ? navigator.locks.request('waymark-outbox', work) : work()),
    tell: (change) => channel?.postMessage(change),
    hear: (listener) => channel?.addEventListener('message', (message: MessageEvent<Change>) => listener(message.data)),
  };
}

let one: Outbox | undefined;

/** The one of this page. */
export function theOutbox(): Outbox {
  if (!one) {
    const outbox = new Outbox();
    window.addEventListener('online', () => outbox.retry());
    window.addEventListener('pagehide', () => outbox.leave());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') {
        outbox.retry();
      } else {
        outbox.leave();
      }
    });
    one = outbox;
  }
  return one;
}
