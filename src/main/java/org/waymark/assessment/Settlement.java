package org.waymark.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.base.Slug;
import org.waymark.question.Fraction;
import org.waymark.question.Rubric;

/** What the marks given to an essay come to. */
public sealed interface Settlement {

    /** More marks are needed. */
    record Open(Essay.Stage next) implements Settlement {}

    /**
     * It is marked.
     *
     * @param points by criterion; the mean of two levels may lie between them
     */
    record Settled(Map<Slug, BigDecimal> points, Fraction fraction) implements Settlement {
        public Settled {
            points = Collections.unmodifiableMap(new TreeMap<>(points));
        }
    }

    /**
     * The last decision or change; else the one mark where one is asked for; else the mean of the two, if they are at most
     * one level apart on every criterion.
     *
     * @param marks in the order they were given
     */
    static Settlement of(Rubric rubric, List<EssayMark> marks) {
        var decided = marks.reversed().stream().filter(EssayMark::decides).findFirst();
        if (decided.isPresent()) {
            return settled(rubric, List.of(decided.get().sheet()));
        }
        var given = marks.stream().map(EssayMark::sheet).toList();
        if (given.isEmpty()) {
            return new Open(Essay.Stage.FIRST_MARK);
        }
        if (!rubric.secondMarker()) {
            return settled(rubric, given.subList(0, 1));
        }
        if (given.size() < 2) {
            return new Open(Essay.Stage.SECOND_MARK);
        }
        return areClose(rubric, given.get(0), given.get(1))
                ? settled(rubric, given.subList(0, 2))
                : new Open(Essay.Stage.DECISION);
    }

    /** The marks that the settlement rests on, and whose comments the learner reads. */
    static List<EssayMark> telling(List<EssayMark> marks) {
        return marks.reversed().stream()
                .filter(EssayMark::decides)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> marks.subList(0, Math.min(2, marks.size())));
    }

    /** Whether two sheets are at most one level apart on every criterion. */
    static boolean areClose(Rubric rubric, MarkSheet one, MarkSheet other) {
        return rubric.criteria().stream().allMatch(criterion -> apart(criterion, one, other) <= 1);
    }

    /** By how many levels two sheets differ on a criterion. */
    static int apart(Rubric.Criterion criterion, MarkSheet one, MarkSheet other) {
        return Math.abs(level(criterion, one) - level(criterion, other));
    }

    private static int level(Rubric.Criterion criterion, MarkSheet sheet) {
        var given = given(criterion, sheet);
        for (var i = 0; i < criterion.levels().size(); i++) {
            if (criterion.levels().get(i).points() == given) {
                return i;
            }
        }
        throw new IllegalArgumentException("criterion " + criterion.id() + " has no level of " + given);
    }

    private static int given(Rubric.Criterion criterion, MarkSheet sheet) {
        return sheet.points().getOrDefault(criterion.id(), -1);
    }

    private static Settled settled(Rubric rubric, List<MarkSheet> sheets) {
        var points = new TreeMap<Slug, BigDecimal>();
        for (var criterion : rubric.criteria()) {
            var sum = sheets.stream().mapToInt(sheet -> given(criterion, sheet)).sum();
            points.put(
                    criterion.id(),
                    BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(sheets.size()), 1, RoundingMode.HALF_UP));
        }
        var all = points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Settled(
                points, new Fraction(all.divide(BigDecimal.valueOf(rubric.most()), 7, RoundingMode.HALF_UP)));
    }
}
