package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;

/** Numbers that press the choices which bear them, as long as the focus is in the passage and in nothing that is written in. */
final class ChoiceKeys {

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
              if (/^[1-9]$/.test(key) && page.contains(target) && !writes && !(repeat || ctrlKey || altKey || metaKey)) {
                this.querySelectorAll('.choice')[key - 1]?.click();
              }
            }, { signal: keys.signal });
            """;

    private ChoiceKeys() {}

    /** Presses the buttons in here, in their order. */
    static void listen(Component choices) {
        choices.getElement().executeJs(LISTEN);
    }
}
