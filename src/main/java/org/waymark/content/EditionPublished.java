package org.waymark.content;

import org.waymark.base.Slug;

/** A course has been published as a new edition. */
public record EditionPublished(EditionId edition, Slug course, int number) {}
