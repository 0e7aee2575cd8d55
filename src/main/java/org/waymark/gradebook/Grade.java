package org.waymark.gradebook;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A result as a scale says it.
 *
 * @param number so many of {@code most}; empty on a scale that has only names
 * @param band empty on a scale that has only numbers
 */
public record Grade(Optional<BigDecimal> number, Optional<Integer> most, Optional<String> band) {}
