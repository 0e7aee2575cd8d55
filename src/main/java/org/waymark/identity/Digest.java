package org.waymark.identity;

import org.waymark.base.Sha256;

/** SHA-256 of random tokens, for keeping; passwords need {@link Passwords}. */
public final class Digest {

    private Digest() {}

    public static String of(String token) {
        return Sha256.hex(token);
    }
}
