package org.waymark.assessment;

/** The identity of an essay: unguessable, so that it may stand in an address and says nothing of its writer. */
public record EssayId(String value) {}
