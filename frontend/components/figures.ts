/** The elements of figures, fetched when one of them is drawn: most lessons have none. */
const ELEMENTS: Record<string, () => Promise<unknown>> = {
  timeline: () => import('./wm-timeline'),
  network: () => import('./wm-network'),
};

declare global {
  interface Window {
    waymarkFigure?: (name: string) => void;
  }
}

window.waymarkFigure = (name) => void ELEMENTS[name]?.();

export {};
