package org.waymark.authoring;

import java.util.UUID;

/** The identity of a draft. */
public record DraftId(UUID value) {}
