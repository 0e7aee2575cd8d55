package org.waymark.content.edit;

/** A change that a file has no place for, or that could not be written without changing something else. */
public class EditRefused extends RuntimeException {

    public EditRefused(String message) {
        super(message);
    }
}
