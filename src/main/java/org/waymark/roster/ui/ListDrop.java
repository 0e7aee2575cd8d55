package org.waymark.roster.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import org.waymark.roster.Draft;

/** A place for a list: chosen or dropped, it is handed over in pieces, and never more of it than allowed is kept. */
@Tag("div")
final class ListDrop extends Component {

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

    private static final int LONGEST_NAME = 120;

    /** What becomes of a file. */
    interface Receiver {
        void received(String name, byte[] file);

        void tooLong();
    }

    private final Receiver receiver;
    private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    private boolean whole;

    ListDrop(Receiver receiver) {
        this.receiver = receiver;
        var label = new Element("label");
        label.setText(getTranslation("roster.source.file"));
        label.setAttribute("for", "roster-file");
        var choose = new Element("label");
        choose.setText(getTranslation("roster.source.choose"));
        choose.setAttribute("for", "roster-file");
        choose.getClassList().add("btn");
        var input = new Element("input");
        input.setAttribute("type", "file")
                .setAttribute("id", "roster-file")
                .setAttribute("accept", ".csv,.txt,.tsv,text/csv,text/plain");
        getElement().getClassList().add("drop");
        getElement().appendChild(label, input, choose);
        getElement().executeJs(SEND, Draft.LONGEST);
    }

    @ClientCallable
    void begin() {
        arrived.reset();
        whole = true;
    }

    /** Whatever a page sends instead of pieces is no list. */
    @ClientCallable
    void piece(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            whole = whole && arrived.size() + bytes.length <= Draft.LONGEST;
            if (whole) {
                arrived.writeBytes(bytes);
            }
        } catch (IllegalArgumentException _) {
            whole = false;
        }
    }

    @ClientCallable
    void end(String name) {
        var bytes = arrived.toByteArray();
        arrived.reset();
        if (whole) {
            receiver.received(name.substring(0, Math.min(LONGEST_NAME, name.length())), bytes);
        } else {
            receiver.tooLong();
        }
        whole = false;
    }

    @ClientCallable
    void tooLong() {
        receiver.tooLong();
    }
}
