package org.waymark.playthrough;

import java.util.UUID;

/** The identity of a playthrough. */
public record PlaythroughId(UUID value) {}
