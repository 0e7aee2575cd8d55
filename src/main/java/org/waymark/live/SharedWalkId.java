package org.waymark.live;

import java.util.UUID;

/** The identity of a walk that a class makes together. */
public record SharedWalkId(UUID value) {}
