package org.waymark.identity;

/** Somebody has been signed out wherever they were signed in, but where they did so. */
public record SignedOutElsewhere(UserId account) {}
