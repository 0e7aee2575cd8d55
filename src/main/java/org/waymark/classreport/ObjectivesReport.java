package org.waymark.classreport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.assessment.ItemFigures.Earned;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Objective;
import org.waymark.identity.UserId;

/** How surely a class meets the objectives of its courses. */
public record ObjectivesReport(Basis basis, List<Line> lines) {

    /** From this share of what could be earned on an objective it is met; below the other one not yet. */
    public static final double MET_FROM = 0.8;

    private static final double HALF_MET_FROM = 0.5;

    /**
     * One objective.
     *
     * @param people how many learners answered questions about it
     * @param answers how many answers there are
     * @param shares how they stand; empty where they are too few to tell
     */
    public record Line(Course course, Objective objective, int people, int answers, Optional<Shares> shares) {}

    /**
     * How learners stand with an objective, by the mean of what each earned last on the questions about it.
     *
     * @param mean of all of them, 0 to 1
     */
    public record Shares(int met, int halfMet, int notMet, double mean) {

        public int people() {
            return met + halfMet + notMet;
        }
    }

    /** What one learner earned on an objective. */
    private static final class Sum {
        private double earned;
        private int answers;

        private double mean() {
            return Math.clamp(earned / answers, 0, 1);
        }
    }

    public ObjectivesReport {
        lines = List.copyOf(lines);
    }

    static ObjectivesReport of(Basis basis, Collection<Earned> earned, Collection<Course> courses) {
        var sums = sums(earned, courses);
        var lines = new ArrayList<Line>();
        for (var course : courses) {
            for (var objective : course.objectives()) {
                var theirs = sums.getOrDefault(course.id(), Map.of()).get(objective.id());
                if (theirs != null) {
                    lines.add(line(course, objective, theirs.values()));
                }
            }
        }
        return new ObjectivesReport(basis, lines);
    }

    private static Line line(Course course, Objective objective, Collection<Sum> sums) {
        var answers = sums.stream().mapToInt(sum -> sum.answers).sum();
        return new Line(
                course,
                objective,
                sums.size(),
                answers,
                sums.size() < Days.FEWEST ? Optional.empty() : Optional.of(shares(sums)));
    }

    private static Shares shares(Collection<Sum> sums) {
        var met = (int) sums.stream().filter(sum -> sum.mean() >= MET_FROM).count();
        var atLeastHalf =
                (int) sums.stream().filter(sum -> sum.mean() >= HALF_MET_FROM).count();
        return new Shares(
                met,
                atLeastHalf - met,
                sums.size() - atLeastHalf,
                sums.stream().mapToDouble(Sum::mean).average().orElse(0));
    }

    /** By course, objective and learner; items that a course no longer has tell nothing of its objectives. */
    private static Map<Slug, Map<Slug, Map<UserId, Sum>>> sums(Collection<Earned> earned, Collection<Course> courses) {
        var objectives = new HashMap<Slug, Map<Slug, Slug>>();
        courses.forEach(course -> objectives.put(course.id(), objectiveOfItem(course)));
        var sums = new LinkedHashMap<Slug, Map<Slug, Map<UserId, Sum>>>();
        for (var each : earned) {
            var objective = objectives.getOrDefault(each.course(), Map.of()).get(each.item());
            if (objective != null) {
                var sum = sums.computeIfAbsent(each.course(), _ -> new HashMap<>())
                        .computeIfAbsent(objective, _ -> new HashMap<>())
                        .computeIfAbsent(each.learner(), _ -> new Sum());
                sum.earned += each.fraction().value().doubleValue();
                sum.answers++;
            }
        }
        return sums;
    }

    private static Map<Slug, Slug> objectiveOfItem(Course course) {
        var objectives = new HashMap<Slug, Slug>();
        course.banks().forEach(bank -> bank.items().forEach(item -> objectives.put(item.id(), item.objective())));
        return objectives;
    }
}
