package org.waymark.content;

import java.time.Instant;
import org.waymark.base.Slug;

/** What is known of an edition without reading its files. */
public record FrozenEdition(EditionId id, Slug course, int number, String digest, Instant publishedAt) {}
