package org.waymark.ui;

/** How much whoever is signed in has been told and has not seen; what it is, is another module's. */
@FunctionalInterface
public interface Letterbox {

    int unread();
}
