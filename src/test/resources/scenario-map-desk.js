/*
 * Surroundings for the map of a story (frontend/components/wm-scenario-map.ts) in a test, on a page that has it: each story gets an
 * element of its own, in a corner of its own above the page, so what is tried is what was built. Keys in place of words show what is
 * said.
 */
() => {
  const words = new Proxy({}, { get: (_, key) => `${String(key).replace('scenario.map.', '')}({0})` });
  const overlap = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

  class MapDesk {
    told = [];

    constructor() {
      this.place = document.createElement('div');
      this.place.id = 'map-desk';
      this.place.style.cssText = 'position: fixed; inset: 0; z-index: 99; overflow: auto; padding: 8px; background: white';
      this.after = document.createElement('button');
      this.after.textContent = 'after';
      this.place.append(this.after);
      document.body.append(this.place);
    }

    stop(id, more = {}) {
      return { id, title: `Title ${id}`, sign: id, kind: 'passage', basis: 'invented', on: false, ...more };
    }

    way(from, to, choice = 'a', more = {}) {
      return { from, to, choice, text: `Choose ${choice}`, on: false, documented: false, ...more };
    }

    /** A way that splits in two and meets again. */
    diamond(more = {}) {
      const { stop, way } = this;
      return {
        nodes: [stop('s', { basis: 'documented' }), stop('l'), stop('r'), stop('e', { kind: 'ending', merit: 'weak' })],
        edges: [way('s', 'l'), way('s', 'r', 'b', more), way('l', 'e'), way('r', 'e')],
      };
    }

    /** A story of so many stops, three choices at each, that has a way back. */
    large(stops) {
      const { stop, way } = this;
      const nodes = Array.from({ length: stops }, (_, i) => stop(`n${i}`, { title: `What happens at the place with number ${i}?` }));
      const edges = nodes.flatMap(({ id }, i) => [1, 2, 5].filter((far) => i + far < stops).map((far) => way(id, `n${i + far}`, `c${far}`)));
      return { nodes, edges: [...edges, way(`n${stops - 1}`, 'n0', 'back')] };
    }

    async open(map, view = 'map', width = '') {
      this.element?.remove();
      this.told = [];
      this.element = document.createElement('wm-scenario-map');
      this.element.addEventListener('wm-node', ({ detail }) => this.told.push(detail.id));
      this.element.addEventListener('wm-view', ({ detail }) => this.told.push(detail.view));
      this.element.style.cssText = `display: block; width: ${width}`;
      Object.assign(this.element, { words, view, map });
      this.place.prepend(this.element);
      await this.until(() => map.nodes.length === 0 || this.element.querySelector('.stage .n, .story li'));
      await this.rest();
      return this;
    }

    async until(holds) {
      for (let turns = 0; !holds(); turns++) {
        if (turns === 1500) {
          throw new Error(`waited in vain for ${holds}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }

    /** Once what was changed is drawn and its frame has been measured. */
    async rest() {
      await this.element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }

    all(selector) {
      return [...this.element.querySelectorAll(selector)];
    }

    stops() {
      return this.all('.n');
    }

    stopOf(id) {
      return this.stops().find((each) => each.dataset.id === id);
    }

    here() {
      return document.activeElement.dataset?.id ?? document.activeElement.textContent;
    }

    key(key) {
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      return this.here();
    }

    /** The stops that one is at after each key, beginning with the tab stop. */
    travel(...keys) {
      this.element.querySelector('.n[tabindex="0"]').focus();
      return keys.map((key) => this.key(key));
    }

    /** The stops to which no arrow leads, whatever the way. */
    unreached() {
      const reached = new Set();
      const tried = new Set();
      const ahead = [[]];
      while (ahead.length > 0 && tried.size < 800) {
        const keys = ahead.shift();
        const state = this.travel('Home', ...keys).slice(-2).join();
        reached.add(this.here());
        if (!tried.has(state)) {
          tried.add(state);
          ['ArrowRight', 'ArrowDown', 'ArrowUp'].forEach((key) => ahead.push([...keys, key]));
        }
      }
      return this.stops()
        .map((each) => each.dataset.id)
        .filter((id) => !reached.has(id));
    }

    /** Pairs of stops that lie over each other. */
    overlaps() {
      const boxes = this.all('.n .box').map((each) => each.getBoundingClientRect());
      return boxes.flatMap((one, i) => boxes.slice(i + 1).filter((other) => overlap(one, other))).length;
    }

    /** Titles that are wider than the box they stand in, and boxes outside the picture. */
    overflows() {
      const picture = this.element.querySelector('.stage > svg').getBoundingClientRect();
      return this.stops().filter((each) => {
        const box = each.querySelector('.box').getBoundingClientRect();
        const titles = [...each.querySelectorAll('.t')].map((line) => line.getBoundingClientRect());
        const out = titles.some(({ left, right, bottom }) => left < box.left || right > box.right || bottom > box.bottom);
        return out || box.left < picture.left || box.right > picture.right + 0.5 || box.bottom > picture.bottom + 0.5;
      }).length;
    }

    /** The lines as they are drawn, each once. */
    lines() {
      return this.all('g[data-from]').map((each) => each.querySelector('path').getAttribute('d'));
    }

    places() {
      return this.stops().map((each) => each.getAttribute('transform'));
    }

    width() {
      return Number(this.element.querySelector('.stage > svg').getAttribute('width'));
    }

    /** Whether a stop lies within the frame. */
    isSeen(stop) {
      const frame = this.element.querySelector('.stage').getBoundingClientRect();
      const box = stop.querySelector('.box').getBoundingClientRect();
      return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    }

    spoken(id) {
      const found = this.stopOf(id);
      return [found.getAttribute('aria-label'), document.getElementById(found.getAttribute('aria-describedby')).textContent];
    }

    /** The stops of the list in their order, and what is only pointed to. */
    list() {
      return this.all('.to, .see').map((each) => each.dataset.id ?? `>${each.dataset.see}`);
    }
  }

  window.mapDesk = new MapDesk();
}
