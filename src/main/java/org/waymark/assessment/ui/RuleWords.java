package org.waymark.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Conditions;
import org.waymark.base.Language;
import org.waymark.content.QuizRules;

/** How a quiz may be taken by somebody, in sentences: what the quiz says, what is added, and what comes of it. */
final class RuleWords {

    private RuleWords() {}

    static List<String> of(QuizRules rules, Accommodation granted, Conditions conditions, Language language) {
        var sentences = new ArrayList<String>();
        sentences.add(time(rules.timing().limit(), granted, conditions.terms().limit()));
        sentences.add(attempts(conditions.attempts()));
        moment("assessment.accommodation.opens", conditions.opens(), language).ifPresent(sentences::add);
        moment("assessment.accommodation.closes", conditions.terms().closes(), language)
                .ifPresent(sentences::add);
        if (granted.pauses() && conditions.terms().limit().isPresent()) {
            sentences.add(I18NProvider.translate("assessment.accommodation.may-pause"));
        }
        if (conditions.largerType()) {
            sentences.add(I18NProvider.translate("assessment.accommodation.larger"));
        }
        return List.copyOf(sentences);
    }

    /** {@code 45 min + 25 % = 56 min 15 s}, where that is how the limit came about. */
    private static String time(Optional<Duration> usual, Accommodation granted, Optional<Duration> limit) {
        if (limit.isEmpty()) {
            return I18NProvider.translate("assessment.accommodation.no-limit");
        }
        var result = limit.orElseThrow();
        if (granted.extraTime() > 0
                && usual.filter(it -> isSumOf(it, granted, result)).isPresent()) {
            return I18NProvider.translate(
                    "assessment.accommodation.sum", span(usual.orElseThrow()), granted.extraTime(), span(result));
        }
        return I18NProvider.translate("assessment.accommodation.limit", span(result));
    }

    private static boolean isSumOf(Duration usual, Accommodation granted, Duration result) {
        var hundredths = usual.toSeconds() * (100L + granted.extraTime());
        return result.toSeconds() == Math.ceilDiv(hundredths, 100L);
    }

    private static String attempts(Optional<Integer> attempts) {
        return attempts.map(it -> I18NProvider.translate("assessment.accommodation.attempts", it))
                .orElseGet(() -> I18NProvider.translate("assessment.accommodation.any-attempts"));
    }

    private static Optional<String> moment(String key, Optional<Instant> at, Language language) {
        return at.map(it -> I18NProvider.translate(key, StaffWords.day(it, language)));
    }

    /** Hours, minutes and seconds, as far as there are any. */
    static String span(Duration span) {
        var parts = new ArrayList<String>();
        part(parts, "assessment.accommodation.hours", span.toHours());
        part(parts, "assessment.accommodation.minutes", span.toMinutesPart());
        part(parts, "assessment.accommodation.seconds", span.toSecondsPart());
        return String.join(" ", parts);
    }

    private static void part(List<String> parts, String key, long amount) {
        if (amount > 0) {
            parts.add(I18NProvider.translate(key, amount));
        }
    }

    /** What somebody gets in every quiz, in a line. */
    static String of(Accommodation granted) {
        var parts = new ArrayList<String>();
        if (granted.extraTime() > 0) {
            parts.add(I18NProvider.translate("assessment.accommodation.more-time", granted.extraTime()));
        }
        if (granted.extraAttempts() > 0) {
            parts.add(I18NProvider.translate("assessment.accommodation.more-attempts", granted.extraAttempts()));
        }
        if (granted.pauses()) {
            parts.add(I18NProvider.translate("assessment.accommodation.pauses"));
        }
        if (granted.largerType()) {
            parts.add(I18NProvider.translate("assessment.accommodation.larger-type"));
        }
        return parts.isEmpty() ? I18NProvider.translate("assessment.accommodation.nothing") : String.join(", ", parts);
    }
}
