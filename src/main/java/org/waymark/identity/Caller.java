package org.waymark.identity;

/** Where a request comes from: the network address, and the session it belongs to. */
public record Caller(String address, String session) {}
