package org.waymark.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.assignment.WorkDone.Stand;
import org.waymark.content.QuizRules.Counting;
import org.waymark.question.Fraction;

/**
 * What several finished pieces of work of one learner at one activity come to. What was finished before it was assigned counts like
 * everything else; what was finished after closing does not count, and what the late rule lets count for nothing does not stand in the
 * way of what was finished in time.
 */
record Reckoning(Window window, LateRule rule, ZoneId zone) {

    private static final int PLACES = 7;

    /**
     * One finished attempt, or playthrough.
     *
     * @param token its own
     * @param earned empty where nothing can be earned, or somebody has to mark a part of it
     * @param waiting whether somebody has to mark a part of it
     * @param accepted whether it was accepted at its end although that may be after closing: whoever gave it more time meant it
     */
    record Piece(
            String token,
            Instant startedAt,
            Instant endedAt,
            Optional<Fraction> earned,
            boolean waiting,
            boolean accepted) {}

    /** What counts of the work at one activity. */
    record Part(
            Stand stand,
            Optional<Fraction> fraction,
            Optional<Fraction> counted,
            Optional<Instant> doneAt,
            boolean late,
            Optional<String> token) {

        static final Part NOT_BEGUN = unfinished(Stand.NOT_BEGUN);
        static final Part UNDER_WAY = unfinished(Stand.UNDER_WAY);

        private static Part unfinished(Stand stand) {
            return new Part(stand, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
        }
    }

    private record Weighed(Piece piece, Optional<Fraction> counted, boolean late) {

        BigDecimal worth() {
            return counted.map(Fraction::value).orElse(BigDecimal.ZERO);
        }

        BigDecimal earned() {
            return piece.earned().map(Fraction::value).orElse(BigDecimal.ZERO);
        }
    }

    private static final Comparator<Weighed> STARTED =
            Comparator.comparing((Weighed it) -> it.piece().startedAt());
    private static final Comparator<Weighed> BEST =
            Comparator.comparing(Weighed::worth).thenComparing(Weighed::earned).thenComparing(STARTED.reversed());

    /** @param begun whether something was begun and is not finished */
    Part of(List<Piece> pieces, boolean begun, Counting counting) {
        var inTime = pieces.stream().filter(this::isAccepted).map(this::weighed).toList();
        if (!inTime.isEmpty()) {
            return counted(considered(inTime), counting);
        }
        if (begun || pieces.isEmpty()) {
            return begun ? Part.UNDER_WAY : Part.NOT_BEGUN;
        }
        var last = pieces.stream().max(Comparator.comparing(Piece::endedAt)).orElseThrow();
        return afterClosing(last.earned(), last.endedAt(), Optional.of(last.token()));
    }

    /** What was finished only after it had closed. */
    Part afterClosing(Optional<Fraction> earned, Instant at, Optional<String> token) {
        return new Part(
                Stand.AFTER_CLOSING, earned, earned.map(_ -> Fraction.NONE), Optional.of(at), isLate(at), token);
    }

    boolean isLate(Instant at) {
        return window.due().filter(at::isAfter).isPresent();
    }

    boolean isInTime(Instant at) {
        return window.closes().filter(at::isAfter).isEmpty();
    }

    private boolean isAccepted(Piece piece) {
        return piece.accepted() || isInTime(piece.endedAt());
    }

    private Weighed weighed(Piece piece) {
        var late = isLate(piece.endedAt());
        var counted = piece.earned()
                .map(earned -> late ? rule.counted(earned, window.due().orElseThrow(), piece.endedAt(), zone) : earned);
        return new Weighed(piece, counted, late);
    }

    private List<Weighed> considered(List<Weighed> all) {
        var punctual = all.stream().filter(it -> !it.late()).toList();
        return rule instanceof LateRule.CountsNothing && !punctual.isEmpty() ? punctual : all;
    }

    private static Part counted(List<Weighed> work, Counting counting) {
        return switch (counting) {
            case FIRST -> alone(work.stream().min(STARTED).orElseThrow());
            case LAST -> alone(work.stream().max(STARTED).orElseThrow());
            case BEST -> best(work);
            case MEAN -> mean(work);
        };
    }

    private static Part alone(Weighed it) {
        return new Part(
                it.piece().waiting() ? Stand.WAITING : Stand.DONE,
                it.piece().earned(),
                it.counted(),
                Optional.of(it.piece().endedAt()),
                it.late(),
                Optional.of(it.piece().token()));
    }

    /** As long as something waits to be marked it may still become the best. */
    private static Part best(List<Weighed> work) {
        var settled = work.stream().filter(it -> !it.piece().waiting()).max(BEST);
        var best = alone(settled.orElseGet(() -> work.stream().max(BEST).orElseThrow()));
        return new Part(stand(work), best.fraction(), best.counted(), best.doneAt(), best.late(), best.token());
    }

    private static Part mean(List<Weighed> work) {
        var settled = work.stream().filter(it -> !it.piece().waiting()).toList();
        return new Part(
                stand(work),
                mean(
                        settled.stream()
                                .flatMap(it -> it.piece().earned().stream())
                                .toList(),
                        settled.size()),
                mean(settled.stream().flatMap(it -> it.counted().stream()).toList(), settled.size()),
                work.stream().map(it -> it.piece().endedAt()).max(Comparator.naturalOrder()),
                work.stream().anyMatch(Weighed::late),
                Optional.empty());
    }

    private static Stand stand(List<Weighed> work) {
        return work.stream().anyMatch(it -> it.piece().waiting()) ? Stand.WAITING : Stand.DONE;
    }

    /** The mean over so many, of which the missing ones earned nothing; empty where nothing is given. */
    static Optional<Fraction> mean(List<Fraction> given, int of) {
        return given.stream()
                .map(Fraction::value)
                .reduce(BigDecimal::add)
                .map(sum -> new Fraction(sum.divide(BigDecimal.valueOf(of), PLACES, RoundingMode.HALF_UP)));
    }
}
