package org.waymark.assignment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.assignment.Audience;
import org.waymark.assignment.LateRule;
import org.waymark.classroom.Group;
import org.waymark.content.QuizRules.Counting;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.question.Fraction;

/**
 * What is said of work in words, for those who run the class.
 *
 * @param times of the zone of the class
 * @param groups by name
 * @param learners by name
 */
record WorkWords(Times times, List<Group> groups, List<Person> learners) {

    WorkWords {
        groups = List.copyOf(groups);
        learners = List.copyOf(learners);
    }

    String of(Audience audience) {
        return switch (audience) {
            case Audience.Everybody() -> I18NProvider.translate("assignment.audience.everybody");
            case Audience.Members(var id) ->
                groups.stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .map(it -> I18NProvider.translate("assignment.audience.group", it.name()))
                        .orElseGet(() -> I18NProvider.translate("assignment.audience.group-gone"));
            case Audience.One(var id) -> name(id);
        };
    }

    /** What a learner is called; those who are no longer in the class are not named. */
    String name(UserId learner) {
        return learners.stream()
                .filter(it -> it.id().equals(learner))
                .findFirst()
                .map(Person::displayName)
                .orElseGet(() -> I18NProvider.translate("assignment.audience.learner-gone"));
    }

    String of(LateRule rule) {
        return switch (rule) {
            case LateRule.Counts() -> I18NProvider.translate("assignment.late.counts");
            case LateRule.CountsNothing() -> I18NProvider.translate("assignment.late.nothing");
            case LateRule.Loses(var percent, var atLeast) ->
                I18NProvider.translate("assignment.late.loses", percent, atLeast);
        };
    }

    String of(Optional<Instant> moment) {
        return moment.map(times::exact).orElseGet(() -> I18NProvider.translate("assignment.moment.not-set"));
    }

    static String attempts(Optional<Integer> attempts) {
        return attempts.map(it -> I18NProvider.translate("assignment.work.attempts", it))
                .orElseGet(() -> I18NProvider.translate("assignment.form.counting-of-quiz"));
    }

    static String counting(Optional<Counting> counting) {
        return I18NProvider.translate(counting.map(WorkWords::key).orElse("assignment.form.counting-of-quiz"));
    }

    private static String key(Counting counting) {
        return switch (counting) {
            case BEST -> "assignment.counting.best";
            case LAST -> "assignment.counting.last";
            case FIRST -> "assignment.counting.first";
            case MEAN -> "assignment.counting.mean";
        };
    }

    /** {@code 85 %}. */
    static String percent(Fraction fraction) {
        return I18NProvider.translate(
                "assignment.work.percent", fraction.value().movePointRight(2).setScale(0, RoundingMode.HALF_UP));
    }
}
