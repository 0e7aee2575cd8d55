package org.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Base64;
import java.util.Optional;

/**
 * Makes a component a place for a file: chosen or dropped, it is handed over in pieces. The component answers the calls
 * {@code begin()}, {@code piece(base64)}, {@code end(name)} and {@code tooLong()} of the page.
 */
public final class FileSending {

    /** Sends the file in pieces of so many bytes that a request with one of them, written in base64, is far from too large. */
    private static final String SEND = """
            const input = this.querySelector('input');
            const send = async file => {
              if (!file) return;
              if (file.size > $0) { this.$server.tooLong(); return; }
              const bytes = new Uint8Array(await file.arrayBuffer());
              await this.$server.begin();
              for (let from = 0; from < bytes.length; from += 240000) {
                let text = '';
                bytes.subarray(from, from + 240000).forEach(it => { text += String.fromCharCode(it); });
                await this.$server.piece(btoa(text));
              }
              await this.$server.end(file.name);
              input.value = '';
            };
            input.addEventListener('change', () => send(input.files[0]));
            this.addEventListener('dragover', event => event.preventDefault());
            this.addEventListener('drop', event => { event.preventDefault(); send(event.dataTransfer.files[0]); });
            """;

    /** As many characters as a piece of that size has in base64. */
    private static final int LONGEST_PIECE = 320_000;

    private FileSending() {}

    /**
     * Fills the place.
     *
     * @param id of the field, unique on its page
     * @param label what the file is
     * @param choose the words of the button
     * @param accept which files a browser offers
     * @param longest bytes; a longer file is not sent
     */
    public static void into(Component place, String id, String label, String choose, String accept, int longest) {
        var button = label(id, choose);
        button.getClassList().add("btn");
        var input = new Element("input");
        input.setAttribute("type", "file").setAttribute("id", id).setAttribute("accept", accept);
        var element = place.getElement();
        element.getClassList().add("drop");
        element.appendChild(label(id, label), input, button);
        element.executeJs(SEND, longest);
    }

    private static Element label(String id, String words) {
        var label = new Element("label");
        label.setText(words);
        label.setAttribute("for", id);
        return label;
    }

    /** The bytes of a piece; empty for whatever else a page may send. */
    public static Optional<byte[]> decoded(String base64) {
        if (base64.length() > LONGEST_PIECE) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
