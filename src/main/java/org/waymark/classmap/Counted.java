package org.waymark.classmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.scenario.Made;

/**
 * What was counted in some playthroughs.
 *
 * @param arrivals by passage or ending
 * @param turns by choice and where it led
 * @param choices by choice, wherever it led
 * @param decisions by passage, whichever choice was made in it
 * @param checkpoints by checkpoint, whichever paragraph was chosen
 * @param evidence by checkpoint and paragraph
 */
public record Counted(
        Turnout turnout,
        Map<Slug, Count> arrivals,
        Map<Turn, Count> turns,
        Map<Made, Count> choices,
        Map<Slug, Count> decisions,
        Map<Slug, Count> checkpoints,
        Map<Slug, Map<Citation, Count>> evidence) {

    private static final int HUNDRED = 100;
    private static final int PLACES = 1;

    public Counted {
        arrivals = Collections.unmodifiableMap(new TreeMap<>(arrivals));
        turns = Collections.unmodifiableMap(new TreeMap<>(turns));
        choices = Collections.unmodifiableMap(new TreeMap<>(choices));
        decisions = Collections.unmodifiableMap(new TreeMap<>(decisions));
        checkpoints = Collections.unmodifiableMap(new TreeMap<>(checkpoints));
        evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
    }

    /** Whether it is of so few learners that nothing of it is told. */
    boolean isFew() {
        return turnout.learners() > 0 && turnout.learners() < Count.FEWEST;
    }

    public Count arrivedAt(Slug place) {
        return arrivals.getOrDefault(place, Count.NONE);
    }

    public Count decidedAt(Slug passage) {
        return decisions.getOrDefault(passage, Count.NONE);
    }

    public Count made(Made choice) {
        return choices.getOrDefault(choice, Count.NONE);
    }

    public Count taken(Turn turn) {
        return turns.getOrDefault(turn, Count.NONE);
    }

    public Count pointedTo(Slug checkpoint, Citation paragraph) {
        return evidence.getOrDefault(checkpoint, Map.of()).getOrDefault(paragraph, Count.NONE);
    }

    public Count pointedAt(Slug checkpoint) {
        return checkpoints.getOrDefault(checkpoint, Count.NONE);
    }

    /** How many of a hundred decisions in its passage this choice was; nothing where too few learners decided there. */
    public Optional<BigDecimal> share(Made choice) {
        var all = decidedAt(choice.passage());
        return all.isFew() ? Optional.empty() : Optional.of(percent(made(choice).times(), all.times()));
    }

    /** How many of a hundred who chose a paragraph at a checkpoint chose this one; nothing where too few did. */
    public Optional<BigDecimal> share(Slug checkpoint, Citation paragraph) {
        var all = pointedAt(checkpoint);
        return all.isFew()
                ? Optional.empty()
                : Optional.of(percent(pointedTo(checkpoint, paragraph).times(), all.times()));
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf((long) part * HUNDRED)
                .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
    }
}
