package org.waymark.content.files;

import static org.waymark.question.MarkingScheme.ALL_OR_NOTHING;
import static org.waymark.question.MarkingScheme.PER_PART;
import static org.waymark.question.MarkingScheme.RIGHT_MINUS_WRONG;
import static org.waymark.question.MarkingScheme.WEIGHTED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.question.AcceptedText;
import org.waymark.question.MarkingScheme;
import org.waymark.question.NumberKey;
import org.waymark.question.Option;
import org.waymark.question.Question;

/** How an item is marked: as its author says, by the shares its author gave, or as its kind usually is. */
final class Schemes {

    /** Thirds and sevenths do not add up to a whole in decimals. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    private Schemes() {}

    /** The scheme of a question, if that could be read; nothing when a problem was reported. */
    static Optional<MarkingScheme> read(Fields fields, Optional<Question> question) {
        var said = fields.scalarIfAny("scheme").flatMap(it -> it.oneOf(MarkingScheme.class));
        var scheme = fields.has("scheme") ? said : question.map(Schemes::usual);
        return scheme.filter(it -> question.isPresent() && fits(it, question.get(), fields));
    }

    private static MarkingScheme usual(Question question) {
        return passesOver(MarkingScheme.usualFor(question), question) ? WEIGHTED : MarkingScheme.usualFor(question);
    }

    private static boolean fits(MarkingScheme scheme, Question question, Fields fields) {
        var line = fields.line("scheme");
        if (fields.has("scheme") && !possible(question).contains(scheme)) {
            var all = possible(question).stream()
                    .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "));
            fields.file().error(line, "content.problem.foreign-scheme", all);
            return false;
        }
        if (passesOver(scheme, question)) {
            fields.file().error(line, "content.problem.shares-unused");
            return false;
        }
        return scheme != WEIGHTED || addUp(question, fields);
    }

    private static List<MarkingScheme> possible(Question question) {
        return switch (question) {
            case Question.SingleChoice _ -> List.of(ALL_OR_NOTHING, WEIGHTED);
            case Question.MultipleChoice _ -> List.of(ALL_OR_NOTHING, RIGHT_MINUS_WRONG, PER_PART, WEIGHTED);
            case Question.ShortAnswer _, Question.Numeric _ -> List.of(ALL_OR_NOTHING, PER_PART);
            case Question.TrueFalse _,
                    Question.Matching _,
                    Question.Ordering _,
                    Question.Categorise _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _ -> List.of(ALL_OR_NOTHING, RIGHT_MINUS_WRONG, PER_PART);
            case Question.Essay _ -> List.of(PER_PART);
        };
    }

    /** Whether its author gave shares that this scheme passes over. */
    private static boolean passesOver(MarkingScheme scheme, Question question) {
        return switch (question) {
            case Question.SingleChoice single -> scheme != WEIGHTED && haveShares(single.options());
            case Question.MultipleChoice multiple -> scheme != WEIGHTED && haveShares(multiple.options());
            case Question.ShortAnswer words ->
                scheme == ALL_OR_NOTHING
                        && someIsPartial(words.accepted().stream().map(AcceptedText::share));
            case Question.Numeric numeric ->
                scheme == ALL_OR_NOTHING
                        && someIsPartial(numeric.accepted().stream().map(NumberKey::share));
            case Question.TrueFalse _,
                    Question.Matching _,
                    Question.Ordering _,
                    Question.Categorise _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> false;
        };
    }

    private static boolean haveShares(List<Option> options) {
        return options.stream().anyMatch(option -> option.weight().isPresent());
    }

    private static boolean someIsPartial(Stream<BigDecimal> shares) {
        return shares.anyMatch(share -> share.compareTo(BigDecimal.ONE) < 0);
    }

    /** Whoever chooses everything that is right, and nothing else, earns the whole worth; nobody earns it otherwise. */
    private static boolean addUp(Question question, Fields fields) {
        return switch (question) {
            case Question.SingleChoice single -> addUp(single.options(), fields, "single-choice");
            case Question.MultipleChoice multiple ->
                addUp(multiple.options(), fields, "multiple-choice") && wrongEarnsNothing(multiple.options(), fields);
            case Question.ShortAnswer _,
                    Question.Numeric _,
                    Question.TrueFalse _,
                    Question.Matching _,
                    Question.Ordering _,
                    Question.Categorise _,
                    Question.Cloze _,
                    Question.Timeline _,
                    Question.Hotspot _,
                    Question.SourceCriticism _,
                    Question.Essay _ -> true;
        };
    }

    private static boolean addUp(List<Option> options, Fields fields, String kind) {
        var sum = options.stream()
                .filter(Option::correct)
                .map(option -> option.weight().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var others = options.stream()
                .filter(option -> !option.correct())
                .allMatch(option -> option.weight().orElse(BigDecimal.ZERO).compareTo(BigDecimal.ONE) < 0);
        if (sum.subtract(BigDecimal.ONE).abs().compareTo(ROUNDING) > 0 || !others) {
            var percent = sum.movePointRight(2).stripTrailingZeros().toPlainString();
            fields.file().error(fields.line(kind), "content.problem.shares-do-not-add-up", percent);
            return false;
        }
        return true;
    }

    private static boolean wrongEarnsNothing(List<Option> options, Fields fields) {
        var astray = options.stream()
                .filter(option -> option.weight().orElse(BigDecimal.ZERO).signum() * (option.correct() ? 1 : -1) < 0)
                .toList();
        astray.forEach(option -> fields.file()
                .error(fields.line("multiple-choice"), "content.problem.share-against-key", "" + option.id()));
        return astray.isEmpty();
    }
}
