package org.waymark.identity.web;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.FirstPasswordProof;

/** Under which names a session keeps that somebody is about to replace a first password. */
public final class FirstPasswords {

    public static final String PROOF = FirstPasswordProof.class.getName();

    /** Whether they wish to stay signed in on the device afterwards. */
    public static final String STAY = PROOF + " stay";

    private FirstPasswords() {}

    /** What the session keeps, unless it was too long ago. */
    public static Optional<FirstPasswordProof> open(@Nullable Object kept, Instant now) {
        return Optional.ofNullable(kept).map(FirstPasswordProof.class::cast).filter(proof -> !proof.isOver(now));
    }
}
