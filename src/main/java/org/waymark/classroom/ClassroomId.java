package org.waymark.classroom;

import java.util.UUID;

/** The identity of a class; addresses name a class by its token. */
public record ClassroomId(UUID value) {}
