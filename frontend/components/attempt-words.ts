/** The sentences of the page, from the server, in the language of the page. A list has the sentence for each number from 0. */
export interface Words {
  [key: string]: string | string[] | Record<string, string>;
}

export function say(words: Words, key: string, ...values: (string | number)[]): string {
  const found = words[key];
  return typeof found === 'string' ? values.reduce<string>((text, value, i) => text.replace(`{${i}}`, String(value)), found) : '';
}

/** The sentence for a number; the last one where there are more. */
export function count(words: Words, key: string, number: number): string {
  const list = words[key];
  return Array.isArray(list) ? (list[Math.min(number, list.length - 1)] ?? '') : '';
}

/** The sentence for a reason, or the one for any other. */
export function because(words: Words, key: string, reason: string): string {
  const reasons = words[key];
  return typeof reasons === 'object' && !Array.isArray(reasons) ? (reasons[reason] ?? reasons['other'] ?? '') : '';
}

/** An element of the interface made here, because it must come without the server. */
export function element(tag: string, looks: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = looks;
  made.append(...content);
  return made;
}

export function icon(name: string): HTMLElement {
  const made = element('span', `i s i-${name}`);
  made.setAttribute('aria-hidden', 'true');
  return made;
}

export function button(text: string, looks: string, pressed: () => void): HTMLButtonElement {
  const made = element('button', looks, text) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', pressed);
  return made;
}

/** Asks before something is done; the browser keeps the focus inside and gives it back. Where something would be lost, Enter loses nothing. */
export function confirm(
  title: string,
  text: string | HTMLElement[],
  yes: string,
  no: string,
  then: () => void,
  loses = false,
): void {
  const dialog = document.createElement('dialog');
  const heading = element('h2', '', title);
  heading.id = 'question-before';
  const close = (): void => {
    dialog.close();
    dialog.remove();
  };
  const agree = button(yes, loses ? 'btn' : 'btn primary', () => {
    close();
    then();
  });
  const refuse = button(no, loses ? 'btn primary' : 'btn', close);
  dialog.className = 'ask';
  dialog.setAttribute('aria-labelledby', heading.id);
  const said = typeof text === 'string' ? [element('p', '', text)] : text;
  dialog.append(heading, ...said, element('div', 'row', ...(loses ? [agree, refuse] : [refuse, agree])));
  dialog.addEventListener('cancel', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  (loses ? refuse : agree).focus();
}
