package org.waymark.content;

import java.time.Instant;
import org.waymark.base.Slug;

/** Where a learner was last in a course, and when. */
public record LastPlace(Slug lesson, Slug section, Instant at) {}
