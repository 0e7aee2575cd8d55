package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;

/** Letters that press the choices which bear them, and numbers that press them in their order, as long as the focus is in the passage and in nothing that is written in. */
final class ChoiceKeys {

    /** The attribute of a choice that has its letter. */
    static final String LETTER = "data-letter";

    /** The highest number that one key can type. */
    static final int MOST = 9;

    /**
     * The button that stands on the page is pressed there, so a key that comes too early or is held down chooses nothing at the next
     * passage, which its reader has not seen yet.
     */
    private static final String LISTEN = """
            const page = this.closest('article');
            const keys = new AbortController();
            document.addEventListener('keydown', event => {
              if (!this.isConnected) {
                keys.abort();
                return;
              }
              const { key, target, repeat, ctrlKey, altKey, metaKey } = event;
              const writes = target.closest('input, textarea, select, [contenteditable], vaadin-radio-group, wm-question');
              if (page.contains(target) && !writes && !(repeat || ctrlKey || altKey || metaKey)) {
                const choices = [...this.querySelectorAll('.choice')];
                const meant = /^[1-9]$/.test(key) ? choices[key - 1]
                  : choices.find(choice => choice.dataset.letter === key.toUpperCase());
                meant?.click();
              }
            }, { signal: keys.signal });
            """;

    private ChoiceKeys() {}

    /** Presses the buttons in here. */
    static void listen(Component choices) {
        choices.getElement().executeJs(LISTEN);
    }
}
