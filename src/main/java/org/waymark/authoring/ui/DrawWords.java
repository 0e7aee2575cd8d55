package org.waymark.authoring.ui;

import org.waymark.authoring.DrawRow;

/** Words of files, which are those of the keys of their translations as well. */
final class DrawWords {

    private DrawWords() {}

    static String of(Enum<?> constant) {
        return DrawRow.word(constant);
    }
}
