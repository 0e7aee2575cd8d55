package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.interchange.GiftAnswers.Answer;
import org.waymark.question.MarkingScheme;

/** Makes our questions of those of Moodle XML, by way of what GIFT has in common with it, and names what cannot be made of them. */
final class MoodleMaking {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final GiftSaying saying;
    private final MoodleTexts texts;
    private final MoodleAsked asked;
    private final GiftMaking making;
    private final MoodleTyped typed;
    private final MoodleGaps gaps;
    private final MoodlePlaces places;
    private final MoodleOrdering ordering;
    private final MoodleEssay essays;
    private final Report report;

    MoodleMaking(GiftSaying saying, MoodleTexts texts, Report report) {
        this.saying = saying;
        this.texts = texts;
        this.asked = new MoodleAsked(texts, report);
        this.making = new GiftMaking(saying, report);
        this.typed = new MoodleTyped(asked, making, saying, report);
        this.gaps = new MoodleGaps(asked, texts, making, saying, report);
        this.places = new MoodlePlaces(texts, saying, report);
        this.ordering = new MoodleOrdering(asked, texts, saying, report);
        this.essays = new MoodleEssay(asked, texts, saying, report);
        this.report = report;
    }

    /** The question as ours; nothing where there is no such kind, or where a problem was reported. */
    Optional<MoodleMade> made(XmlElement question) {
        var isShuffled = MoodleRules.isSaid(question, "shuffleanswers", true);
        return switch (question.attribute("type")) {
            case "multichoice" -> choices(question, false).map(it -> new MoodleMade(it, isShuffled));
            case "multichoiceset" -> choices(question, true).map(it -> new MoodleMade(it, isShuffled));
            case "truefalse" -> verdict(question).map(it -> new MoodleMade(it, false));
            case "shortanswer" -> typed.words(question).map(it -> new MoodleMade(it, true));
            case "numerical" -> typed.numbers(question).map(it -> new MoodleMade(it, true));
            case "matching", "match", "ddmatch" -> matching(question).map(it -> new MoodleMade(it, isShuffled));
            case "ordering" -> ordering.made(question).map(it -> new MoodleMade(it, true));
            case "essay" -> Optional.of(new MoodleMade(essays.made(question), true));
            case "cloze", "multianswer" -> gaps.cloze(question);
            case "gapselect" -> places.made(question, "selectoption").map(it -> new MoodleMade(it, isShuffled));
            case "ddwtos" -> places.made(question, "dragbox").map(it -> new MoodleMade(it, isShuffled));
            default -> leftOut(question);
        };
    }

    private Optional<MoodleMade> leftOut(XmlElement question) {
        report.warn(
                question.at(),
                "interchange.problem.moodle-kind",
                Report.shortened(question.attribute("type")),
                name(question));
        return Optional.empty();
    }

    /** What its author calls it, or as much of its text as fits into a sentence. */
    static String name(XmlElement question) {
        var name = question.word("name");
        return Report.shortened(name.isEmpty() ? question.word("questiontext") : name);
    }

    private Optional<Made> choices(XmlElement question, boolean isSet) {
        var answers = asked.answers(question, false);
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        if (isSet) {
            return set(question, answers.get());
        }
        var isOne = MoodleRules.isSaid(question, "single", true);
        var full = answers.get().stream()
                .filter(it -> it.earns().compareTo(WHOLE) == 0)
                .count();
        if (isOne && full > 1) {
            report.warn(question.at(), "interchange.problem.moodle-two-right", name(question));
            return Optional.empty();
        }
        var key = isOne
                ? GiftKey.one(answers.get(), question.at(), report)
                : GiftKey.several(answers.get(), question.at(), report);
        return made(question, answers.get(), key);
    }

    /** Each right answer is marked with all there is to earn, and only all of them together earn it. */
    private Optional<Made> set(XmlElement question, List<Answer> answers) {
        if (answers.size() < 2 || answers.stream().noneMatch(Answer::right)) {
            report.fails(question.at(), "interchange.problem.gift-no-right");
            return Optional.empty();
        }
        var key = new GiftKey(
                true, answers.stream().map(_ -> Optional.<BigDecimal>empty()).toList());
        return made(question, answers, Optional.of(key))
                .map(it -> new Made(it.question(), MarkingScheme.ALL_OR_NOTHING, it.explanation()));
    }

    private Optional<Made> made(XmlElement question, List<Answer> answers, Optional<GiftKey> key) {
        var said = asked.of(question, new GiftAnswers.Choices(answers));
        return asked.asksSomething(said, saying) ? making.choices(said, answers, key) : Optional.empty();
    }

    private Optional<Made> verdict(XmlElement question) {
        var yes = verdict(question, "true");
        var no = verdict(question, "false");
        var ofYes = yes.flatMap(asked::percent);
        var ofNo = no.flatMap(asked::percent);
        if (ofYes.isEmpty()
                || ofNo.isEmpty()
                || ofYes.get().max(ofNo.get()).compareTo(WHOLE) != 0
                || ofYes.equals(ofNo)) {
            report.fails(question.at(), "interchange.problem.gift-no-right");
            return Optional.empty();
        }
        var isTrue = ofYes.get().compareTo(ofNo.get()) > 0;
        var right = (isTrue ? yes : no).flatMap(it -> asked.feedback(it, question));
        var wrong = (isTrue ? no : yes).flatMap(it -> asked.feedback(it, question));
        return making.made(asked.of(question, new GiftAnswers.TrueFalse(isTrue, wrong, right)));
    }

    private static Optional<XmlElement> verdict(XmlElement question, String word) {
        return question.all("answer")
                .filter(it -> it.first("text")
                        .map(XmlElement::text)
                        .orElse(it.text())
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(word))
                .findFirst();
    }

    private Optional<Made> matching(XmlElement question) {
        var format = MoodleAsked.format(question);
        var pairs = question.all("subquestion")
                .map(it -> {
                    var first = texts.said(it, format, it.at());
                    var answer = it.first("answer");
                    var isMarkedUp = answer.filter(of -> !of.attribute("format").isEmpty())
                            .isPresent();
                    var second = answer.map(of -> isMarkedUp ? texts.said(of, format, it.at()) : texts.typed(of))
                            .orElse(MoodleTexts.plain(""));
                    return new GiftAnswers.Pair(it.at(), first, second.text());
                })
                .toList();
        return making.made(asked.of(question, new GiftAnswers.Matching(pairs)));
    }
}
