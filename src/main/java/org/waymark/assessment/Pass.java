package org.waymark.assessment;

import java.time.Instant;
import org.waymark.identity.UserId;

/** What a page may do without a session: write events of one device to one attempt of one learner, for a time. */
public record Pass(AttemptId attempt, UserId learner, String device, Instant expires, int generation) {}
