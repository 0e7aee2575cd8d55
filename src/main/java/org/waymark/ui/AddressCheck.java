package org.waymark.ui;

/** Knows which addresses of a module lead nowhere for whoever asks, although there is a page for their form. */
@FunctionalInterface
public interface AddressCheck {

    /** Whether this path, without a slash before it, is answered as not found. */
    boolean refuses(String path);
}
