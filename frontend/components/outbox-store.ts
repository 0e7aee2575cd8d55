/** What a learner did: given to the outbox by the page, kept until the server has it. */
export interface Deed {
  act: 'answered' | 'checked' | 'redone' | 'moved' | 'paused' | 'resumed' | 'took-over' | 'handed-in';
  item?: number;
  response?: Response;
  certainty?: string;
}

/** A response in the form in which it travels; what is in it beside its kind is the business of the question. */
export interface Response {
  kind: string;
  [part: string]: unknown;
}

/** A deed on its way: with the id that makes repeating it harmless, and its place among the deeds of this device. */
export interface Kept extends Deed {
  id: string;
  attempt: string;
  order: number;
  at: string;
}

/** An attempt that was opened in this browser. */
export interface Registration {
  token: string;
  device: string;
  next: number;
  /** Whose attempt it is: a name that tells learners apart and says nothing of them. */
  owner?: string;
  pass?: string;
  /** When the pass is over, by the clock of the server. */
  until?: number;
  /** The server did not accept the pass: nothing is sent before the page of the attempt brings a new one. */
  shut?: boolean;
  /** The learner wants it handed in once everything else has arrived. */
  handIn?: boolean;
  touched: number;
}

/** What the server did not count, kept until the learner has seen it. */
export interface Notice {
  id: string;
  attempt: string;
  item?: number;
  response?: Response;
  standing: 'held' | 'refused';
  reason: string;
  at: string;
}

/** Where the outbox keeps its things; each method is one transaction, also against other tabs. */
export interface Store {
  /** Whether what is kept outlives the page. */
  readonly lasting: boolean;
  /** Gives back the registration of an attempt, made with this device where there is none; from now on it is this owner's. */
  enrol(token: string, device: string, owner: string | undefined, now: number): Promise<Registration>;
  registrations(): Promise<Registration[]>;
  change(token: string, changes: Partial<Registration>): Promise<void>;
  /** Removes the attempt with all that waits of it and all that was noted. */
  forget(token: string): Promise<void>;
  /**
   * Where nothing waits of the attempt, removes it and all that was noted; false where something does. For somebody who may come
   * back, the name of the device stays, and what only this browser has: without the pass nobody can do anything with it.
   */
  release(token: string, mayComeBack: boolean): Promise<boolean>;
  /** Keeps a deed; where another page has removed the attempt or its pass, they come back as this page knows them. */
  keep(token: string, deed: Deed, id: string, at: string, known?: Registration): Promise<Kept>;
  /** What waits of an attempt, in order. */
  waiting(token: string): Promise<Kept[]>;
  settle(ids: string[], notices: Notice[]): Promise<void>;
  /** Counts what waits of an attempt anew, from this number on. */
  renumber(token: string, from: number): Promise<void>;
  notices(token: string): Promise<Notice[]>;
  dismiss(id: string): Promise<void>;
  /** Removes what was noted of attempts that are not known here any more. */
  tidy(): Promise<void>;
}

const NAME = 'waymark-outbox';
const ATTEMPTS = 'attempts';
const EVENTS = 'events';
const NOTICES = 'notices';

/** The storage of the browser; where there is none, the memory of the page. */
export async function openStore(): Promise<Store> {
  try {
    return new BrowserStore(await openDatabase());
  } catch (failure) {
    console.warn('answers that wait are kept in this page only', failure);
    return new MemoryStore();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      db.createObjectStore(ATTEMPTS, { keyPath: 'token' });
      db.createObjectStore(EVENTS, { keyPath: 'id' }).createIndex('attempt', 'attempt');
      db.createObjectStore(NOTICES, { keyPath: 'id' }).createIndex('attempt', 'attempt');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('the storage is in use by an older page'));
  });
}

class BrowserStore implements Store {
  readonly lasting = true;

  constructor(private readonly db: IDBDatabase) {
    db.onversionchange = () => db.close();
  }

  enrol(token: string, device: string, owner: string | undefined, now: number): Promise<Registration> {
    return this.run('readwrite', (tx, give) => {
      const attempts = tx.objectStore(ATTEMPTS);
      on(attempts.get(token), (found: Registration | undefined) => {
        const registration = enrolled(found ?? { token, device, next: 1, touched: now }, owner, now);
        attempts.put(registration);
        give(registration);
      });
    });
  }

  registrations(): Promise<Registration[]> {
    return this.run('readonly', (tx, give) => on(tx.objectStore(ATTEMPTS).getAll(), give));
  }

  change(token: string, changes: Partial<Registration>): Promise<void> {
    return this.run('readwrite', (tx, give) => {
      const attempts = tx.objectStore(ATTEMPTS);
      on(attempts.get(token), (found: Registration | undefined) => {
        if (found) {
          attempts.put({ ...found, ...changes });
        }
        give();
      });
    });
  }

  forget(token: string): Promise<void> {
    return this.run('readwrite', (tx, give) => {
      tx.objectStore(ATTEMPTS).delete(token);
      [EVENTS, NOTICES].forEach((name) =>
        on(tx.objectStore(name).index('attempt').getAllKeys(token), (ids) => ids.forEach((id) => tx.objectStore(name).delete(id))),
      );
      give();
    });
  }

  release(token: string, mayComeBack: boolean): Promise<boolean> {
    return this.run('readwrite', (tx, give) => {
      const attempts = tx.objectStore(ATTEMPTS);
      const noted = tx.objectStore(NOTICES);
      on(attempts.get(token), (found: Registration | undefined) =>
        on(tx.objectStore(EVENTS).index('attempt').count(token), (waiting) => {
          if (waiting > 0 || found?.handIn) {
            give(false);
            return;
          }
          if (found && mayComeBack) {
            attempts.put({ ...found, pass: '' });
          } else {
            attempts.delete(token);
          }
          on(noted.index('attempt').getAll(token), (all: Notice[]) =>
            all.filter((it) => !mayComeBack || !isOnlyHere(it)).forEach(({ id }) => noted.delete(id)),
          );
          give(true);
        }),
      );
    });
  }

  keep(token: string, deed: Deed, id: string, at: string, known?: Registration): Promise<Kept> {
    return this.run('readwrite', (tx, give) => {
      const attempts = tx.objectStore(ATTEMPTS);
      on(attempts.get(token), (found: Registration | undefined) => {
        const registration = together(token, found, known);
        const kept: Kept = { ...deed, id, attempt: token, order: registration.next, at };
        attempts.put({ ...registration, next: registration.next + 1 });
        tx.objectStore(EVENTS).put(kept);
        give(kept);
      });
    });
  }

  async waiting(token: string): Promise<Kept[]> {
    const all = await this.run<Kept[]>('readonly', (tx, give) =>
      on(tx.objectStore(EVENTS).index('attempt').getAll(token), give),
    );
    return all.sort((a, b) => a.order - b.order);
  }

  settle(ids: string[], notices: Notice[]): Promise<void> {
    return this.run('readwrite', (tx, give) => {
      ids.forEach((id) => tx.objectStore(EVENTS).delete(id));
      notices.forEach((notice) => tx.objectStore(NOTICES).put(notice));
      give();
    });
  }

  renumber(token: string, from: number): Promise<void> {
    return this.run('readwrite', (tx, give) => {
      const attempts = tx.objectStore(ATTEMPTS);
      const events = tx.objectStore(EVENTS);
      on(attempts.get(token), (found: Registration | undefined) =>
        on(events.index('attempt').getAll(token), (waiting: Kept[]) => {
          inOrder(waiting, from).forEach((event) => events.put(event));
          if (found) {
            attempts.put({ ...found, next: from + waiting.length });
          }
          give();
        }),
      );
    });
  }

  async notices(token: string): Promise<Notice[]> {
    const all = await this.run<Notice[]>('readonly', (tx, give) =>
      on(tx.objectStore(NOTICES).index('attempt').getAll(token), give),
    );
    return all.sort((a, b) => a.at.localeCompare(b.at));
  }

  dismiss(id: string): Promise<void> {
    return this.run('readwrite', (tx, give) => {
      tx.objectStore(NOTICES).delete(id);
      give();
    });
  }

  tidy(): Promise<void> {
    return this.run('readwrite', (tx, give) => {
      const noted = tx.objectStore(NOTICES);
      on(tx.objectStore(ATTEMPTS).getAllKeys(), (known) =>
        on(noted.getAll(), (all: Notice[]) => {
          all.filter(({ attempt }) => !known.includes(attempt)).forEach(({ id }) => noted.delete(id));
          give();
        }),
      );
    });
  }

  /** One transaction, made before this returns; what it gives is given once it is on the disk. */
  private run<T>(
    mode: IDBTransactionMode,
    work: (tx: IDBTransaction, give: (result: T) => void) => void,
  ): Promise<T> {
    const tx = this.db.transaction([ATTEMPTS, EVENTS, NOTICES], mode, { durability: 'strict' });
    return new Promise((resolve, reject) => {
      let result: T;
      tx.oncomplete = () => resolve(result);
      tx.onabort = () => reject(tx.error ?? new Error('the browser did not keep it'));
      work(tx, (given) => {
        result = given;
      });
    });
  }
}

function on<T>(request: IDBRequest<T>, then: (result: T) => void): void {
  request.onsuccess = () => then(request.result);
}

function enrolled(registration: Registration, owner: string | undefined, now: number): Registration {
  return { ...registration, ...(owner === undefined ? {} : { owner }), touched: now };
}

/** What is stored of an attempt, and what a page knows that was removed there. */
function together(token: string, found: Registration | undefined, known: Registration | undefined): Registration {
  const either = found ?? known;
  if (!either) {
    throw new Error(`attempt ${token} was not opened here`);
  }
  const pass = found?.pass || known?.pass;
  return { ...either, ...(pass === undefined ? {} : { pass }) };
}

/** What the server refused it does not have. */
export function isOnlyHere(notice: Notice): boolean {
  return notice.standing === 'refused' && notice.response !== undefined;
}

function inOrder(waiting: Kept[], from: number): Kept[] {
  return [...waiting].sort((a, b) => a.order - b.order).map((event, i) => ({ ...event, order: from + i }));
}

/** For browsers that keep nothing; a page on it warns before it is left. */
export class MemoryStore implements Store {
  readonly lasting = false;
  private readonly attempts = new Map<string, Registration>();
  private readonly events = new Map<string, Kept>();
  private readonly noted = new Map<string, Notice>();

  async enrol(token: string, device: string, owner: string | undefined, now: number): Promise<Registration> {
    const registration = enrolled(this.attempts.get(token) ?? { token, device, next: 1, touched: now }, owner, now);
    this.attempts.set(token, registration);
    return registration;
  }

  async registrations(): Promise<Registration[]> {
    return [...this.attempts.values()];
  }

  async change(token: string, changes: Partial<Registration>): Promise<void> {
    const found = this.attempts.get(token);
    if (found) {
      this.attempts.set(token, { ...found, ...changes });
    }
  }

  async forget(token: string): Promise<void> {
    this.attempts.delete(token);
    [...this.events.values()].filter(({ attempt }) => attempt === token).forEach(({ id }) => this.events.delete(id));
    [...this.noted.values()].filter(({ attempt }) => attempt === token).forEach(({ id }) => this.noted.delete(id));
  }

  async release(token: string, mayComeBack: boolean): Promise<boolean> {
    const found = this.attempts.get(token);
    if ((await this.waiting(token)).length > 0 || found?.handIn) {
      return false;
    }
    const kept = (await this.notices(token)).filter((it) => mayComeBack && isOnlyHere(it));
    await this.forget(token);
    if (found && mayComeBack) {
      this.attempts.set(token, { ...found, pass: '' });
      kept.forEach((it) => this.noted.set(it.id, it));
    }
    return true;
  }

  async keep(token: string, deed: Deed, id: string, at: string, known?: Registration): Promise<Kept> {
    const registration = together(token, this.attempts.get(token), known);
    const kept: Kept = { ...deed, id, attempt: token, order: registration.next, at };
    this.attempts.set(token, { ...registration, next: registration.next + 1 });
    this.events.set(id, kept);
    return kept;
  }

  async waiting(token: string): Promise<Kept[]> {
    return [...this.events.values()].filter((event) => event.attempt === token).sort((a, b) => a.order - b.order);
  }

  async settle(ids: string[], notices: Notice[]): Promise<void> {
    ids.forEach((id) => this.events.delete(id));
    notices.forEach((notice) => this.noted.set(notice.id, notice));
  }

  async renumber(token: string, from: number): Promise<void> {
    const waiting = await this.waiting(token);
    inOrder(waiting, from).forEach((event) => this.events.set(event.id, event));
    await this.change(token, { next: from + waiting.length });
  }

  async notices(token: string): Promise<Notice[]> {
    return [...this.noted.values()].filter((notice) => notice.attempt === token);
  }

  async dismiss(id: string): Promise<void> {
    this.noted.delete(id);
  }

  async tidy(): Promise<void> {
    // what was noted goes with its attempt, and no other page writes here
  }
}
