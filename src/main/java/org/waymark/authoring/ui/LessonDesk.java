package org.waymark.authoring.ui;

import java.time.Instant;
import java.util.HexFormat;
import org.waymark.base.Sha256;

/**
 * What one page knows of a lesson, and how it keeps what is typed there. A text goes only over the text that its writer has seen; what
 * others do elsewhere in the same file is no reason to ask anybody.
 */
final class LessonDesk {

    /** Keeps a text in the draft. */
    @FunctionalInterface
    interface Keeping {

        /**
         * Keeps it, unless the file has changed.
         *
         * @param seen the lesson as the page knows it
         */
        Kept keep(TextPlace place, LessonSheet seen, String text);
    }

    /** Says that a text cannot stand in a section, because it would not stay in it. */
    static final String NO_PLACE = "authoring.lesson.refused";

    /** What the draft made of a text. */
    sealed interface Kept {

        /**
         * It is in the draft, and committed.
         *
         * @param now the lesson as it was looked at afterwards, when others may have gone on already
         * @param text what the draft that was kept says there
         */
        record Saved(LessonSheet now, String text, Instant at) implements Kept {}

        /** The file has another version by now; nothing was changed. */
        record Overtaken(LessonSheet now) implements Kept {}

        /** There is no place for it in the file; the key says why. */
        record Refused(LessonSheet now, String key) implements Kept {}

        /** This person may not write here any more; the key says so. */
        record Barred(String key) implements Kept {}
    }

    /** What the page says of a text that was typed. */
    sealed interface Result {

        /** The browser may forget it; what is typed next goes over this one. */
        record Saved(String mark, Instant at) implements Result {}

        /** It stands there already. */
        record Same(String mark) implements Result {}

        /** Somebody else has changed this very text: it is for the writer to choose. */
        record Contested(String newest, String mark) implements Result {}

        /** It stays in the browser; the key says why. */
        record Refused(String key) implements Result {}
    }

    /** As often one may be overtaken in other parts of the file before it is tried again with the next text. */
    private static final int TRIES = 5;

    private static final int MARK_BYTES = 9;

    private final Keeping keeping;
    private LessonSheet sheet;

    LessonDesk(LessonSheet sheet, Keeping keeping) {
        this.sheet = sheet;
        this.keeping = keeping;
    }

    LessonSheet sheet() {
        return sheet;
    }

    /** The lesson was looked at again. */
    void show(LessonSheet now) {
        sheet = now;
    }

    /** The name of what stands there, by which a page says which text it has seen. */
    String mark(TextPlace place) {
        return mark(sheet.text(place));
    }

    /** @param seen the mark of the text over which it is to go */
    Result typed(TextPlace place, String seen, String text) {
        if (text.strip().equals(sheet.text(place))) {
            return new Result.Same(mark(place));
        }
        if (!seen.equals(mark(place))) {
            return contested(place);
        }
        for (var i = 0; i < TRIES; i++) {
            switch (keeping.keep(place, sheet, text)) {
                case Kept.Saved(var now, var kept, var at) -> {
                    sheet = now;
                    return new Result.Saved(mark(kept), at);
                }
                case Kept.Overtaken(var now) -> {
                    sheet = now;
                    if (!seen.equals(mark(place))) {
                        return contested(place);
                    }
                }
                case Kept.Refused(var now, var key) -> {
                    sheet = now;
                    return new Result.Refused(key);
                }
                case Kept.Barred(var key) -> {
                    return new Result.Refused(key);
                }
            }
        }
        return new Result.Refused("authoring.lesson.busy");
    }

    private Result contested(TextPlace place) {
        return new Result.Contested(sheet.text(place), mark(place));
    }

    private static String mark(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, MARK_BYTES);
    }
}
