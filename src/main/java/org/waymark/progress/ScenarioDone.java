package org.waymark.progress;

import java.math.BigDecimal;
import java.time.Instant;
import org.waymark.base.Slug;
import org.waymark.playthrough.PlaythroughId;

/** A playthrough that came to an ending, with its score from 0 to 100. */
public record ScenarioDone(PlaythroughId playthrough, Slug scenario, BigDecimal score, boolean passed, Instant at) {}
