package org.waymark.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assessment.Aftermath;
import org.waymark.assessment.Closing;
import org.waymark.base.Language;
import org.waymark.content.QuizRules.Phase;
import org.waymark.content.QuizRules.Shown;

/** What of a finished attempt may be seen now, and what is still to come. */
record ReviewTimes(Aftermath aftermath, Instant now) {

    static ReviewTimes of(Sheet sheet, Closing closing) {
        return new ReviewTimes(Aftermath.of(sheet.attempt(), sheet.quiz(), closing), sheet.now());
    }

    Phase phase() {
        return aftermath.phase(now);
    }

    Set<Shown> allowed() {
        return aftermath.allowed(now);
    }

    /** What is still to come and what never comes, each in a sentence. */
    List<String> sentences(Language language) {
        var sentences = new ArrayList<String>();
        var missing = new ArrayList<>(List.of(Shown.values()));
        missing.removeAll(allowed());
        if (phase() == Phase.RIGHT_AFTER) {
            say(taken(missing, Phase.LATER), "assessment.review.from", Wording.day(aftermath.later(), language))
                    .ifPresent(sentences::add);
        }
        if (phase() != Phase.CLOSED && aftermath.closes().isPresent()) {
            say(
                            taken(missing, Phase.CLOSED),
                            "assessment.review.from",
                            Wording.day(aftermath.closes().get(), language))
                    .ifPresent(sentences::add);
        }
        say(missing, "assessment.review.never").ifPresent(sentences::add);
        return sentences;
    }

    /** Those that this phase brings; they are missing no longer. */
    private List<Shown> taken(List<Shown> missing, Phase phase) {
        var brought = missing.stream()
                .filter(thing -> aftermath.rules().shows(phase, thing))
                .toList();
        missing.removeAll(brought);
        return brought;
    }

    private static Optional<String> say(List<Shown> things, String key, String... when) {
        if (things.isEmpty()) {
            return Optional.empty();
        }
        var list = things.stream().map(ReviewTimes::word).collect(Collectors.joining(", "));
        return Optional.of(I18NProvider.translate(
                key, Stream.concat(Stream.of(when), Stream.of(list)).toArray()));
    }

    private static String word(Shown thing) {
        return I18NProvider.translate(
                switch (thing) {
                    case ANSWERS -> "assessment.shown.answers";
                    case CORRECTNESS -> "assessment.shown.correctness";
                    case MARKS -> "assessment.shown.marks";
                    case EXPLANATIONS -> "assessment.shown.explanations";
                    case KEY -> "assessment.shown.key";
                    case OVERALL -> "assessment.shown.overall";
                });
    }
}
