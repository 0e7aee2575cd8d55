package org.waymark.gradebook.ui;

/** A panel in which something may have been typed that is not kept yet. */
interface Unkept {

    boolean hasUnkept();
}
