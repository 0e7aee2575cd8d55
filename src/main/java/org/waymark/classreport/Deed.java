package org.waymark.classreport;

import java.time.Instant;
import org.waymark.identity.UserId;

/** One thing that a learner got done: a quiz handed in, a section read, an ending reached. */
record Deed(Ref.Kind kind, UserId learner, Instant at) {}
