/** A text that was typed and to which the server has not answered, with the name of the text over which it was typed. */
export interface Unsent {
  text: string;
  mark: string;
  at: number;
}

const PREFIX = 'waymark-text ';
/** What nobody has come back to for so long is nobody's any more. */
const LASTS = 90 * 24 * 60 * 60 * 1000;

/** Keeps it at once, so that a crash a moment later loses nothing; false where the browser keeps nothing. */
export function keep(key: string, unsent: Unsent): boolean {
  try {
    window.localStorage.setItem(PREFIX + key, JSON.stringify(unsent));
    return true;
  } catch {
    return false;
  }
}

export function kept(key: string): Unsent | undefined {
  try {
    return read(window.localStorage.getItem(PREFIX + key));
  } catch {
    return undefined;
  }
}

export function forget(key: string): void {
  try {
    window.localStorage.removeItem(PREFIX + key);
  } catch {
    // what could not be kept need not be forgotten
  }
}

/** Removes what is too old for anybody to come back to it. */
export function tidy(now: number): void {
  try {
    Object.keys(window.localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .filter((key) => now - (read(window.localStorage.getItem(key))?.at ?? 0) > LASTS)
      .forEach((key) => window.localStorage.removeItem(key));
  } catch {
    // without a storage there is nothing in it
  }
}

function read(stored: string | null): Unsent | undefined {
  const found = stored === null ? undefined : (JSON.parse(stored) as Partial<Unsent>);
  return typeof found?.text === 'string' && typeof found.mark === 'string'
    ? { text: found.text, mark: found.mark, at: found.at ?? 0 }
    : undefined;
}
