package org.waymark.authoring.ui;

import java.util.List;
import java.util.function.Function;
import org.waymark.authoring.QuizSheet;
import org.waymark.content.edit.Edit;

/** Keeps what is typed into a quiz. */
interface QuizKeeping {

    /**
     * Keeps something, and says so.
     *
     * @param place what it is typed into
     * @param edits how the file says it
     * @param words as they were typed
     */
    void keep(String place, Function<QuizSheet, List<Edit>> edits, String words);

    /** As {@link #keep}, for what changes which fields there are: they are shown anew. */
    void rebuild(String place, Function<QuizSheet, List<Edit>> edits);
}
