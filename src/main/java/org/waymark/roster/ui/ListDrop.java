package org.waymark.roster.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.io.ByteArrayOutputStream;
import org.waymark.roster.Draft;
import org.waymark.ui.FileSending;

/** A place for a list: chosen or dropped, it is handed over in pieces, and never more of it than allowed is kept. */
@Tag("div")
final class ListDrop extends Component {

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
        FileSending.into(
                this,
                "roster-file",
                getTranslation("roster.source.file"),
                getTranslation("roster.source.choose"),
                ".csv,.txt,.tsv,text/csv,text/plain",
                Draft.LONGEST);
    }

    @ClientCallable
    void begin() {
        arrived.reset();
        whole = true;
    }

    /** Whatever a page sends instead of pieces is no list. */
    @ClientCallable
    void piece(String base64) {
        var bytes = FileSending.decoded(base64);
        whole = whole
                && bytes.filter(it -> arrived.size() + it.length <= Draft.LONGEST)
                        .isPresent();
        if (whole) {
            bytes.ifPresent(arrived::writeBytes);
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
