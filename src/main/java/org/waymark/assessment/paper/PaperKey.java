package org.waymark.assessment.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.assessment.export.Phrases;
import org.waymark.base.LocalizedText;
import org.waymark.content.Course;
import org.waymark.question.AcceptedText;
import org.waymark.question.Arrangement;
import org.waymark.question.Gap;
import org.waymark.question.Item;
import org.waymark.question.NumberKey;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Region;
import org.waymark.question.StatementKind;

/** What is right on a paper, why, and which paragraphs show it. */
record PaperKey(Course course, Item item, long seed, Phrases phrases) {

    private static final float IN = 16;
    private static final float CLOSE = 2;

    List<Piece> pieces(int number) {
        var pieces = new ArrayList<Piece>();
        var answers = right();
        var style = item.question() instanceof Question.Essay ? Style.TEXT : Style.QUESTION;
        pieces.add(Piece.text(12, style, 0, number + ". " + answers.getFirst()));
        answers.stream().skip(1).forEach(it -> pieces.add(Piece.text(CLOSE, style, IN, it)));
        pieces.add(Piece.text(CLOSE, Style.TEXT, IN, phrases.say(item.explanation())));
        var cites = citations();
        if (!cites.isEmpty()) {
            pieces.add(Piece.text(CLOSE, Style.SMALL, IN, cites));
        }
        return pieces;
    }

    /** Each place once, called as the course calls its document. */
    String citations() {
        return item.allCites()
                .distinct()
                .map(cite -> course.source(cite.source())
                                .map(source -> phrases.say(source.shortName()))
                                .orElse(cite.source().value())
                        + " " + cite.anchor())
                .collect(Collectors.joining(" · "));
    }

    /** At least one line. */
    List<String> right() {
        return switch (item.question()) {
            case Question.SingleChoice it -> List.of(key(it.options()));
            case Question.MultipleChoice it -> List.of(key(it.options()));
            case Question.TrueFalse it ->
                List.of(
                        phrases.say(it.answer() ? "assessment.paper.true" : "assessment.paper.false"),
                        key(it.reasons()));
            case Question.Matching it -> {
                var targets = it.targets().stream().map(Question.Target::id).toList();
                yield pairs(it.premises().stream()
                        .map(premise -> targets.indexOf(premise.match()))
                        .toList());
            }
            case Question.Categorise it -> {
                var categories =
                        it.categories().stream().map(Question.Category::id).toList();
                yield pairs(it.members().stream()
                        .map(member -> categories.indexOf(member.category()))
                        .toList());
            }
            case Question.Ordering it -> List.of(order(it));
            case Question.Numeric it -> List.of(numbers(it));
            case Question.ShortAnswer it -> List.of(accepted(it.accepted()));
            case Question.Cloze it ->
                IntStream.range(0, it.gaps().size())
                        .mapToObj(i -> "(" + (i + 1) + ") " + gap(it.gaps().get(i)))
                        .toList();
            case Question.Timeline it -> {
                var days = new PaperDays(phrases, it.axis());
                yield it.events().stream()
                        .map(event -> phrases.say(event.text()) + " – " + days.of(event))
                        .toList();
            }
            case Question.Hotspot it -> List.of(lettered(it.regions(), Region::correct, Region::label, false));
            case Question.SourceCriticism it ->
                List.of(
                        it.label().accepted().stream()
                                .sorted()
                                .map(kind -> label(kind, phrases))
                                .collect(Collectors.joining(" / ")),
                        key(it.paragraphs()),
                        key(it.standpoints()));
            case Question.Essay it -> essay(it);
        };
    }

    static String label(StatementKind kind, Phrases phrases) {
        return phrases.say(
                switch (kind) {
                    case EVENT -> "assessment.record.label-event";
                    case ATTRIBUTED_FIGURE -> "assessment.record.label-attributed-figure";
                    case READING -> "assessment.record.label-reading";
                    case ONE_SIDED_CLAIM -> "assessment.record.label-one-sided-claim";
                });
    }

    private String key(List<Option> options) {
        return lettered(options, Option::correct, Option::text, true);
    }

    private <T> String lettered(
            List<T> parts, Predicate<T> isRight, Function<T, LocalizedText> saying, boolean areOptions) {
        return IntStream.range(0, parts.size())
                .filter(i -> isRight.test(parts.get(i)))
                .mapToObj(i -> (areOptions ? Letters.lower(i) + ") " : Letters.upper(i) + ". ")
                        + phrases.say(saying.apply(parts.get(i))))
                .collect(Collectors.joining("; "));
    }

    private static List<String> pairs(List<Integer> partners) {
        return List.of(IntStream.range(0, partners.size())
                .mapToObj(i -> i + 1 + " – " + Letters.upper(partners.get(i)))
                .collect(Collectors.joining(", ")));
    }

    /** The numbers as they are to stand in the boxes, from top to bottom. */
    private String order(Question.Ordering ordering) {
        var numbers = Arrangement.presentedOrder(ordering, item.id(), seed).stream()
                .map(element -> "" + (ordering.elements().indexOf(element) + 1))
                .collect(Collectors.joining(", "));
        return phrases.say("assessment.paper.key-order", numbers);
    }

    private String numbers(Question.Numeric numeric) {
        var unit = numeric.units().stream()
                .findFirst()
                .map(it -> " " + phrases.say(it.names().getFirst()))
                .orElse("");
        return numeric.accepted().stream()
                .map(it -> range(it) + unit + share(it.share()))
                .collect(Collectors.joining(" / "));
    }

    private String range(NumberKey key) {
        var least = number(key.least());
        return key.least().compareTo(key.most()) == 0 ? least : least + " – " + number(key.most());
    }

    /** With a minus rather than a hyphen, beside the dash that stands for "to". */
    private String number(BigDecimal number) {
        return phrases.say("assessment.paper.number", number).replace('-', '−');
    }

    private String accepted(List<AcceptedText> accepted) {
        return accepted.stream()
                .map(it -> phrases.say(it.text()) + share(it.share()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String share(BigDecimal share) {
        return share.compareTo(BigDecimal.ONE) == 0 ? "" : " " + phrases.say("assessment.paper.share", share);
    }

    private String gap(Gap gap) {
        return switch (gap) {
            case Gap.Typed typed -> accepted(typed.accepted());
            case Gap.Menu menu ->
                menu.options().stream()
                        .filter(Option::correct)
                        .map(it -> phrases.say(it.text()))
                        .collect(Collectors.joining());
        };
    }

    private List<String> essay(Question.Essay essay) {
        var lines = new ArrayList<String>();
        lines.add(phrases.say("assessment.paper.model-answer", phrases.say(essay.modelAnswer())));
        for (var criterion : essay.rubric().criteria()) {
            lines.add(criterion.levels().stream()
                    .map(level -> phrases.say("assessment.paper.level", level.points(), phrases.say(level.text())))
                    .collect(Collectors.joining(" ", phrases.say(criterion.name()) + ": ", "")));
        }
        return lines;
    }
}
