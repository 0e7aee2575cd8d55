package org.waymark.identity;

/** Somebody as those who teach see them. */
public record Person(UserId id, String userName, String displayName) {}
