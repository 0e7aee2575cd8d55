package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.Instant;
import org.waymark.assessment.Conditions;
import org.waymark.base.Language;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules;
import org.waymark.content.QuizRules.Navigation;
import org.waymark.question.Behaviour;

/** The rules of a quiz in words: what one is in for. */
final class RulesList extends Composite<UnorderedList> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language = Language.of(getLocale());

    /** The rules as they are for one learner, with what was arranged for that learner marked. */
    RulesList(Quiz quiz, Conditions conditions) {
        getContent().addClassName("facts-list");
        say("assessment.quiz.questions", quiz.itemCount());
        if (quiz.isPlacement()) {
            say("assessment.rule.placement");
        } else if (quiz.counts()) {
            say("assessment.quiz.cut-score", quiz.cutScore());
        }
        say(order(quiz));
        behaviour(quiz.rules().behaviour());
        if (quiz.rules().negativeMarks()) {
            say("assessment.rule.negative");
        }
        time(quiz.rules().timing(), conditions);
        attempts(quiz, conditions);
        if (conditions.terms().pausable() && conditions.terms().limit().isPresent()) {
            say(true, "assessment.rule.pauses");
        }
        if (conditions.largerType()) {
            say(true, "assessment.rule.larger");
        }
        say("assessment.quiz.kept");
    }

    private static String order(Quiz quiz) {
        if (quiz.rules().navigation() == Navigation.ONE_WAY) {
            return "assessment.rule.one-way";
        }
        return switch (quiz.pacing()) {
            case ONE_AT_A_TIME -> "assessment.quiz.one-at-a-time";
            case ALL -> "assessment.quiz.all-at-once";
        };
    }

    private void behaviour(Behaviour behaviour) {
        switch (behaviour) {
            case Behaviour.Deferred() -> say("assessment.rule.deferred");
            case Behaviour.Immediate() -> say("assessment.rule.immediate");
            case Behaviour.Adaptive(var penalty) when penalty.signum() == 0 -> say("assessment.rule.adaptive-free");
            case Behaviour.Adaptive(var penalty) -> say("assessment.rule.adaptive", penalty.multiply(HUNDRED));
            case Behaviour.Interactive(var penalty) -> say("assessment.rule.interactive", penalty.multiply(HUNDRED));
            case Behaviour.Practice() -> say("assessment.rule.practice");
            case Behaviour.Certain(var immediate) -> {
                say("assessment.rule.certain");
                if (immediate) {
                    say("assessment.rule.certain-immediate");
                }
            }
        }
    }

    private void time(QuizRules.Timing timing, Conditions conditions) {
        var terms = conditions.terms();
        terms.limit()
                .ifPresentOrElse(
                        limit -> say(!terms.limit().equals(timing.limit()), "assessment.rule.time", Spans.words(limit)),
                        () -> say("assessment.rule.no-limit"));
        conditions
                .opens()
                .ifPresent(opens ->
                        say(!conditions.opens().equals(timing.opens()), "assessment.rule.opens", moment(opens)));
        terms.closes()
                .ifPresent(closes ->
                        say(!terms.closes().equals(timing.closes()), "assessment.rule.closes", moment(closes)));
    }

    /** Where nothing counts, no attempt counts more than another, and any number of them needs no word. */
    private void attempts(Quiz quiz, Conditions conditions) {
        var rules = quiz.rules();
        var counting = getTranslation(counting(conditions.counting()));
        var arranged = !conditions.attempts().equals(rules.attempting().number())
                || conditions.counting() != rules.attempting().counting();
        if (quiz.counts()) {
            conditions
                    .attempts()
                    .ifPresentOrElse(
                            number -> say(arranged, "assessment.rule.attempts", number, counting),
                            () -> say(arranged, "assessment.rule.attempts-any", counting));
        } else {
            conditions.attempts().ifPresent(number -> say(arranged, "assessment.rule.attempts-uncounted", number));
        }
        if (conditions.beforeSecond().isPositive()) {
            say("assessment.rule.after-first", Spans.words(conditions.beforeSecond()));
        }
        if (conditions.beforeLater().isPositive()) {
            say("assessment.rule.after-later", Spans.words(conditions.beforeLater()));
        }
    }

    private static String counting(QuizRules.Counting counting) {
        return switch (counting) {
            case BEST -> "assessment.rule.best";
            case LAST -> "assessment.rule.last";
            case FIRST -> "assessment.rule.first";
            case MEAN -> "assessment.rule.mean";
        };
    }

    private String moment(Instant moment) {
        return Wording.moment(moment, language);
    }

    private void say(String key, Object... values) {
        getContent().add(new ListItem(getTranslation(key, values)));
    }

    /** A rule that may be another for this learner than for others. */
    private void say(boolean arranged, String key, Object... values) {
        var item = new ListItem(getTranslation(key, values));
        if (arranged) {
            var tag = new Span(getTranslation("assessment.rule.yours"));
            tag.addClassName("tag");
            item.add(new Text(" "), tag);
        }
        getContent().add(item);
    }
}
