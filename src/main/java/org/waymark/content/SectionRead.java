package org.waymark.content;

import java.time.Instant;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** A learner has read a section for the first time. */
public record SectionRead(UserId learner, Slug course, Slug lesson, Slug section, Instant at) {}
