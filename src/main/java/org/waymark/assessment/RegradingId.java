package org.waymark.assessment;

import java.util.UUID;

/** The identity of a regrading. */
public record RegradingId(UUID value) {}
