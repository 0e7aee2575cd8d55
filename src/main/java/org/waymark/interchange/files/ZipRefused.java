package org.waymark.interchange.files;

import java.util.List;

/** A zip is not read, and why. */
final class ZipRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final List<String> details;

    ZipRefused(String key, String... details) {
        super(key);
        this.key = key;
        this.details = List.of(details);
    }

    String key() {
        return key;
    }

    List<String> details() {
        return details;
    }
}
