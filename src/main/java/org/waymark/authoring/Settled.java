package org.waymark.authoring;

import java.util.Optional;

/**
 * A translation that was said to fit.
 *
 * @param before what was known of it until then
 */
public record Settled(Optional<Translated> before, Translated now) {}
