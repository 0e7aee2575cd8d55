package org.waymark.content;

import java.util.UUID;

/** The identity of an edition. */
public record EditionId(UUID value) {}
