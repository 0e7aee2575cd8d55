/*
 * Surroundings for the outbox (frontend/components/outbox.ts) in a test. The classes are taken from the outbox of the page, so what
 * is tried is what was built; the storage is the browser's own, under a name of its own for each desk.
 */
async () => {
  const live = document.querySelector('wm-outbox').outbox;
  const Outbox = live.constructor;
  const Store = (await live.store).constructor;
  let desks = 0;

  const database = (name) =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('attempts', { keyPath: 'token' });
        opening.result.createObjectStore('events', { keyPath: 'id' }).createIndex('attempt', 'attempt');
        opening.result.createObjectStore('notices', { keyPath: 'id' }).createIndex('attempt', 'attempt');
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });

  /** A server that keeps the rules of the resource, a clock that stands still, and tabs that hear each other. */
  class Desk {
    name = `desk-${Date.now()}-${++desks}`;
    time = Date.parse('2026-11-21T10:00:00Z');
    timers = [];
    listeners = [];
    lock = Promise.resolve();
    /** Of the requests that come next, what becomes of them: 'offline', 'lost', a status. */
    faults = [];

    constructor() {
      this.reset();
    }

    reset() {
      this.acks = new Map();
      this.kept = [];
      this.requests = [];
      this.sent = [];
      this.doubled = 0;
      /** The number from which each attempt is counted. */
      this.expected = 1;
      this.places = new Map();
      /** Attempts by name at which the server fails whatever is asked, with how it does. */
      this.broken = {};
      this.finished = false;
      this.always = undefined;
      this.poison = undefined;
    }

    get stored() {
      return this.kept.map(({ item, act, response }) => (item === undefined ? act : `${item} ${response.text}`));
    }

    get orders() {
      return this.kept.map(({ order }) => order);
    }

    storedOf(attempt) {
      return this.kept.filter((event) => event.attempt === attempt).map(({ item, response }) => `${item} ${response?.text}`);
    }

    /** What the storage of the browser holds. */
    async left() {
      const db = await database(this.name);
      const all = (name) =>
        new Promise((resolve) => (db.transaction(name).objectStore(name).getAll().onsuccess = ({ target }) => resolve(target.result)));
      const [attempts, events, notices] = [await all('attempts'), await all('events'), await all('notices')];
      db.close();
      return { attempts, events, notices };
    }

    /** Puts something into the storage, as an earlier edition may have left it. */
    async leave(name, value) {
      const db = await database(this.name);
      await new Promise((resolve) => {
        const tx = db.transaction(name, 'readwrite');
        tx.objectStore(name).put(value);
        tx.oncomplete = resolve;
      });
      db.close();
    }

    get devices() {
      return new Set(this.kept.map(({ device }) => device)).size;
    }

    next(...faults) {
      this.faults.push(...faults);
    }

    tab() {
      let own;
      const desk = this;
      return new Outbox({
        store: async () => new Store(await database(desk.name)),
        fetch: (address, request) => desk.hear(address, request),
        now: () => desk.time,
        random: () => 0.5,
        later(work, milliseconds) {
          const timer = { work, at: desk.time + milliseconds, milliseconds };
          desk.timers.push(timer);
          return timer;
        },
        never: (timer) => (desk.timers = desk.timers.filter((it) => it !== timer)),
        alone(work) {
          const run = desk.lock.then(work);
          desk.lock = run.catch(() => {});
          return run;
        },
        tell: (change) =>
          desk.listeners.filter((it) => it !== own).forEach((it) => setTimeout(() => it(structuredClone(change)))),
        hear(listener) {
          own = listener;
          desk.listeners.push(listener);
        },
      });
    }

    async hear(address, request) {
      const { device, events } = request.body ? JSON.parse(request.body) : { events: [] };
      const attempt = address.split('/')[3];
      this.requests.push({ address, attempt, pass: request.headers.Authorization, keepalive: request.keepalive === true });
      this.sent.push(...events);
      const fault = this.always ?? this.faults.shift();
      if (fault === 'offline') {
        throw new TypeError('nobody answers');
      }
      if (typeof fault === 'number' || typeof fault?.status === 'number') {
        return this.refusal(fault.status ?? fault, fault.later, fault.reason);
      }
      const failing = this.broken[attempt];
      if (failing) {
        return this.refusal(failing.status ?? failing, failing.later);
      }
      if (this.poison && events.some(({ item }) => item === this.poison.item)) {
        return this.refusal(this.poison.status);
      }
      const acks = events.map((event) => (fault === 'stubborn' ? this.outOfOrder(event, event.order) : this.take(attempt, device, event)));
      if (fault === 'lost') {
        throw new TypeError('the answer never came');
      }
      const now = new Date(this.time).toISOString();
      return new Response(JSON.stringify({ acks, now, state: this.finished ? 'finished' : 'open', device, items: {} }));
    }

    take(attempt, device, event) {
      const before = this.acks.get(event.id);
      if (before) {
        return before;
      }
      const expected = this.places.get(`${attempt} ${device}`) ?? this.expected;
      if (event.order !== expected) {
        return this.outOfOrder(event, expected);
      }
      this.places.set(`${attempt} ${device}`, expected + 1);
      this.doubled += this.kept.some(({ id }) => id === event.id) ? 1 : 0;
      this.kept.push({ ...event, attempt, device });
      this.finished ||= event.act === 'handed-in';
      const standing = this.held?.has(event.item) ? 'held' : 'counted';
      const ack = { id: event.id, number: this.kept.length, standing, at: new Date(this.time).toISOString() };
      this.acks.set(event.id, ack);
      return ack;
    }

    outOfOrder({ id }, expected) {
      return { id, standing: 'refused', reason: 'out-of-order', expected, at: new Date(this.time).toISOString() };
    }

    refusal(status, later, reason = 'because') {
      const headers = later === undefined ? {} : { 'Retry-After': String(later) };
      return new Response(JSON.stringify({ reason }), { status, headers });
    }

    /** Waits until it is so; what the outbox does takes turns of the browser, but no time of the desk. */
    async until(condition) {
      for (let turn = 0; turn < 2000; turn++) {
        if (condition()) {
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      throw new Error(`it did not come to that: ${condition}`);
    }

    /** Waits likewise, but time goes by while it is waited for. */
    async eventually(condition) {
      for (let pause = 0; pause < 20 && !condition(); pause++) {
        await this.after(this.timers[0]?.milliseconds ?? 0);
      }
      await this.until(condition);
    }

    async idle(tab) {
      await this.until(() => !tab.running && !tab.again);
    }

    /** The pause the outbox makes now. */
    async pause() {
      await this.until(() => this.timers.length > 0);
      return this.timers[0].milliseconds;
    }

    async waits(milliseconds) {
      await this.until(() => this.timers.some((it) => it.milliseconds === milliseconds));
    }

    /** Lets so much time go by, and does what is due. */
    async after(milliseconds) {
      this.time += milliseconds;
      const due = this.timers.filter(({ at }) => at <= this.time);
      this.timers = this.timers.filter(({ at }) => at > this.time);
      due.forEach(({ work }) => work());
      // whatever that set going comes to an end or to its next pause
      for (let turn = 0; turn < 10; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        await this.lock;
      }
    }
  }

  window.newDesk = async () => new Desk();
}
