package org.waymark.playthrough;

import java.time.Instant;
import org.waymark.identity.UserId;

/** That somebody of the staff looked at a learner's playthrough; of several times on a day the last. */
public record Look(UserId staff, Instant at) {}
