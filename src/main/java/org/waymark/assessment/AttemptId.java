package org.waymark.assessment;

import java.util.UUID;

/** The identity of an attempt. */
public record AttemptId(UUID value) {}
