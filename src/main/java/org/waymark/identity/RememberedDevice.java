package org.waymark.identity;

import java.time.Instant;

/** A device on which somebody stays signed in: a public series, and the hash of the secret that goes with it. */
public record RememberedDevice(String series, UserId account, String tokenHash, Instant expiresAt) {}
