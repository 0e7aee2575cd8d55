package org.waymark.assessment.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Base64;

/** A place for a file: chosen or dropped, it is handed over in pieces, and never more of it than allowed is kept in memory. */
@Tag("div")
final class RecordDrop extends Component {

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
              await this.$server.end();
              input.value = '';
            };
            input.addEventListener('change', () => send(input.files[0]));
            this.addEventListener('dragover', event => event.preventDefault());
            this.addEventListener('drop', event => { event.preventDefault(); send(event.dataTransfer.files[0]); });
            """;

    /** As many characters as a piece of that size has in base64. */
    private static final int LONGEST_PIECE = 320_000;

    /** What becomes of a file. */
    interface Receiver {
        void received(byte[] file);

        void tooLong();

        /** Too many others were handing files over. */
        void givenUp();
    }

    private final int longest;
    private final Arrivals arrivals;
    private final Receiver receiver;

    /** Stands for this place; the place itself may be gone before what it has begun to send. */
    private final Object place = new Object();

    private boolean tooLong;

    RecordDrop(int longest, Arrivals arrivals, Receiver receiver) {
        this.longest = longest;
        this.arrivals = arrivals;
        this.receiver = receiver;
        var label = new Element("label");
        label.setText(getTranslation("assessment.verify.file"));
        label.setAttribute("for", "record-file");
        var choose = new Element("label");
        choose.setText(getTranslation("assessment.verify.choose"));
        choose.setAttribute("for", "record-file");
        choose.getClassList().add("btn");
        var input = new Element("input");
        input.setAttribute("type", "file")
                .setAttribute("id", "record-file")
                .setAttribute("accept", "application/json,.json");
        getElement().getClassList().add("drop");
        getElement().appendChild(label, input, choose);
        getElement().executeJs(SEND, longest);
    }

    @ClientCallable
    void begin() {
        tooLong = false;
        arrivals.begin(place);
    }

    /** Whatever a page sends instead of pieces is as little a record as one that is too long. */
    @ClientCallable
    void piece(String base64) {
        if (base64.length() > LONGEST_PIECE) {
            arrivals.begin(place);
            return;
        }
        try {
            add(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException _) {
            arrivals.begin(place);
        }
    }

    private void add(byte[] piece) {
        tooLong = tooLong || arrivals.length(place) + piece.length > longest;
        if (tooLong) {
            arrivals.forget(place);
        } else {
            arrivals.add(place, piece);
        }
    }

    @ClientCallable
    void end() {
        var file = arrivals.take(place);
        if (tooLong) {
            tooLong();
        } else {
            file.ifPresentOrElse(receiver::received, receiver::givenUp);
        }
    }

    @ClientCallable
    void tooLong() {
        tooLong = false;
        receiver.tooLong();
    }
}
