import { type Deed, type Kept, type Notice, openStore, type Registration, type Response, type Store } from './outbox-store';

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
  now: string;
  ends?: string;
  /** In a pause: how many milliseconds there are when it is over. */
  left?: number;
  state: 'open' | 'paused' | 'finished';
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

/**
 * Brings what learners did to the server, once and in order, whatever happens in between: kept first, sent then, and forgotten only
 * when the server has answered for it. Whoever waits hears `changed`, with a {@link Change}.
 */
export class Outbox extends EventTarget {
  private readonly store: Promise<Store>;
  /** What waits, as last seen: for the moment in which a page is left and nothing can be looked up any more. */
  private readonly seen = new Map<string, { registration: Registration; waiting: Kept[] }>();
  private failures = 0;
  private timer: unknown;
  /** The server asked not to be asked before. */
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

  /** Makes an attempt known here; gives back the name of this device in it. */
  async open(token: string): Promise<Registration> {
    const store = await this.store;
    this.lasting = store.lasting;
    const registration = await store.enrol(token, randomName(), this.around.now());
    await this.look(token);
    return registration;
  }

  /** Gives the attempt the pass with which its things are sent from now on. */
  async admit(token: string, pass: string): Promise<void> {
    await (await this.store).change(token, { pass, shut: false });
    await this.look(token);
    this.send();
  }

  /** Keeps what was done, then sends it. Once this is over, it is in the storage of the browser. */
  async put(token: string, deed: Deed, id = randomId()): Promise<Kept> {
    const store = await this.store;
    const kept = await store.keep(token, deed, id, new Date(this.around.now()).toISOString());
    await this.look(token);
    this.changed({ attempt: token });
    this.send();
    return kept;
  }

  /** Hands the attempt in as soon as everything else has arrived; until then it can be taken back. */
  async handIn(token: string, wanted: boolean): Promise<void> {
    await (await this.store).change(token, { handIn: wanted });
    await this.look(token);
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

  /** How many answers of how many attempts wait. */
  async allWaiting(): Promise<{ answers: number; attempts: string[] }> {
    const store = await this.store;
    await Promise.all((await store.registrations()).map(({ token }) => this.look(token)));
    const attempts = [...this.seen.keys()].filter((token) => this.waiting(token).length > 0);
    return { answers: attempts.reduce((sum, token) => sum + answersIn(this.waiting(token)), 0), attempts };
  }

  async notices(token: string): Promise<Notice[]> {
    return (await this.store).notices(token);
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
    if (!this.reached) {
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
      if (reply.status === 401 || reply.status === 403) {
        await this.shut(token);
      }
      if (!reply.ok) {
        return undefined;
      }
      const answer = (await reply.json()) as Answer;
      this.reach(true);
      this.changed({ attempt: token, answer, settled: [] });
      return answer;
    } catch {
      this.reach(false);
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
    void this.around
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
    for (const { token, touched } of await store.registrations()) {
      await this.look(token);
      if (this.waiting(token).length === 0 && this.around.now() - touched > FORGOTTEN_AFTER) {
        await store.forget(token);
        this.seen.delete(token);
      } else if (!(await this.sendOf(token))) {
        return;
      }
    }
    this.failures = 0;
  }

  /** Sends all of one attempt; false where it is no use to go on now. */
  private async sendOf(token: string): Promise<boolean> {
    let size = MOST_EVENTS;
    let answered = false;
    for (;;) {
      const seen = this.seen.get(token);
      if (!seen || !seen.registration.pass || seen.registration.shut) {
        return true;
      }
      const batch = firstOf(seen.waiting).slice(0, size);
      if (batch.length === 0) {
        if (!seen.registration.handIn) {
          return true;
        }
        // an event cannot be taken back any more, so it becomes one only when somebody is there to hear it
        if (!answered && !(await this.ask(token))) {
          this.pause();
          return false;
        }
        await this.turnIntoHandingIn(token);
        continue;
      }
      let reply: globalThis.Response;
      try {
        reply = await this.request(seen.registration, { method: 'POST', body: bodyOf(seen.registration, batch) });
      } catch {
        this.reach(false);
        this.pause();
        return false;
      }
      if (reply.ok) {
        answered = true;
        if (!(await this.settle(token, batch, (await reply.json()) as Answer))) {
          this.pause();
          return false;
        }
        size = MOST_EVENTS;
      } else if (reply.status === 400 || reply.status === 413) {
        // one of them is at fault: alone it is found
        if (batch.length === 1) {
          await this.giveUp(token, batch, reply.status === 413 ? 'too-big' : 'malformed');
        }
        size = 1;
      } else if (reply.status === 401 || reply.status === 403 || reply.status === 404) {
        await this.shut(token);
        return true;
      } else {
        const wish = Number(reply.headers.get('Retry-After') ?? 0) * 1_000 || 0;
        this.notBefore = this.around.now() + Math.min(wish, LONGEST_WISH);
        this.reach(false);
        this.pause();
        return false;
      }
    }
  }

  private async turnIntoHandingIn(token: string): Promise<void> {
    const store = await this.store;
    const at = new Date(this.around.now()).toISOString();
    await store.keep(token, { act: 'handed-in' }, randomId(), at);
    await store.change(token, { handIn: false });
    await this.look(token);
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
      await store.change(token, { pass: '', handIn: false });
      await this.look(token);
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
    await (await this.store).change(token, { shut: true });
    await this.look(token);
    this.changed({ attempt: token });
  }

  private request(registration: Registration, request: RequestInit): Promise<globalThis.Response> {
    const address = `/api/attempts/${encodeURIComponent(registration.token)}`;
    return this.around.fetch(request.method ? `${address}/events` : address, {
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

  private async look(token: string): Promise<void> {
    const store = await this.store;
    const registration = (await store.registrations()).find((it) => it.token === token);
    if (registration) {
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
    await this.look(change.attempt);
    if (change.answer) {
      this.reached = true;
    }
    this.dispatch(change);
  }

  private dispatch(change: Change): void {
    this.dispatchEvent(new CustomEvent<Change>('changed', { detail: change }));
  }
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
