package org.waymark.assessment.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.waymark.ui.FileSending;

/** A place for a file: chosen or dropped, it is handed over in pieces, and never more of it than allowed is kept in memory. */
@Tag("div")
final class RecordDrop extends Component {

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
        FileSending.into(
                this,
                "record-file",
                getTranslation("assessment.verify.file"),
                getTranslation("assessment.verify.choose"),
                "application/json,.json",
                longest);
    }

    @ClientCallable
    void begin() {
        tooLong = false;
        arrivals.begin(place);
    }

    /** Whatever a page sends instead of pieces is as little a record as one that is too long. */
    @ClientCallable
    void piece(String base64) {
        FileSending.decoded(base64).ifPresentOrElse(this::add, () -> arrivals.begin(place));
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
    void end(String name) {
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
