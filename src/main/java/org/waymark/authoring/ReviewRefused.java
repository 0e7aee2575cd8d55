package org.waymark.authoring;

/** Somebody wants to agree to words that they typed themselves. */
public class ReviewRefused extends RuntimeException {

    public ReviewRefused() {
        super("nobody reviews a draft in which they typed last");
    }
}
