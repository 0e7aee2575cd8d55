package org.waymark.authoring.ui;

/** A part of the form of a question that shows what stands in the draft. */
interface ItemPart {

    /** The question was read again. */
    void refresh();
}
