package org.waymark.identity;

import java.util.UUID;

/** The identity of an account. */
public record UserId(UUID value) {}
