package org.waymark.progress;

import java.time.Instant;
import org.waymark.base.Slug;

/** A section that was read, and when that was first. */
public record SectionDone(Slug lesson, Slug section, Instant at) {}
