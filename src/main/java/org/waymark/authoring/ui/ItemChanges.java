package org.waymark.authoring.ui;

import java.util.List;
import java.util.function.Function;
import org.waymark.authoring.items.ItemSheet;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;

/** Changes what is pressed or chosen in the form of a question, and says what became of it. */
interface ItemChanges {

    /**
     * Makes a change; the form shows it then.
     *
     * @param around what has to be as the page shows it
     * @param how the changes, made of what is there
     * @return whether it was kept
     */
    boolean make(Trail around, Function<ItemSheet, List<Edit>> how);

    /** Says what was done, and offers to take it back. */
    void undoable(String sentence, Trail around, Function<ItemSheet, List<Edit>> how);

    /** Gives the keyboard to the first text in what stands there. */
    void focus(Trail at);
}
