package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.interchange.GiftAnswers.Answer;
import org.waymark.interchange.GiftAnswers.NumberAnswer;
import org.waymark.interchange.GiftText.Format;
import org.waymark.question.Gap;
import org.waymark.question.Question;

/** Makes texts with gaps of the questions of Moodle XML that have such. */
final class MoodleGaps {

    private final MoodleAsked asked;
    private final MoodleTexts texts;
    private final GiftMaking making;
    private final GiftSaying saying;
    private final Report report;

    MoodleGaps(MoodleAsked asked, MoodleTexts texts, GiftMaking making, GiftSaying saying, Report report) {
        this.asked = asked;
        this.texts = texts;
        this.making = making;
        this.saying = saying;
        this.report = report;
    }

    /** A text in whose braces stands what is to be filled in; with one gap that no gap can say, a question of that kind. */
    Optional<MoodleMade> cloze(XmlElement question) {
        var source = question.first("questiontext")
                .map(it -> texts.source(it, Format.HTML))
                .orElse("");
        var scan = ClozeScan.of(source, question.at(), report);
        var blanks = scan.blanks();
        if (blanks.isEmpty()) {
            report.fails(question.at(), "interchange.problem.moodle-no-gap", MoodleMaking.name(question));
            return Optional.empty();
        }
        var text = texts.plain(scan.marked(), MoodleAsked.format(question), question.at());
        if (blanks.stream().anyMatch(ClozeBlank::isCased)) {
            report.warn(question.at(), "interchange.problem.moodle-case", MoodleMaking.name(question));
        }
        var isShuffled = blanks.stream().noneMatch(ClozeBlank::isChosen)
                || blanks.stream().anyMatch(ClozeBlank::isShuffled);
        var areGaps = !scan.isOdd() && blanks.stream().allMatch(ClozeBlank::isGap);
        if (blanks.size() == 1 && (!areGaps || blanks.getFirst().kind() == ClozeBlank.Kind.NUMBER)) {
            return one(question, text, blanks.getFirst()).map(it -> new MoodleMade(it, isShuffled));
        }
        if (!areGaps) {
            report.warn(question.at(), "interchange.problem.moodle-gap", MoodleMaking.name(question));
            return Optional.empty();
        }
        return several(question, text, blanks).map(it -> new MoodleMade(it, isShuffled));
    }

    private Optional<Made> one(XmlElement question, String text, ClozeBlank blank) {
        var mark = ClozeScan.mark(1);
        var at = text.indexOf(mark);
        var before = text.substring(0, Math.max(at, 0));
        var after = at < 0 ? text : text.substring(at + mark.length());
        var apart = new GiftStem.Apart(!before.equals(before.stripTrailing()), !after.equals(after.stripLeading()));
        var stem =
                new GiftStem(MoodleTexts.plain(before.strip()), Optional.of(MoodleTexts.plain(after.strip())), apart);
        return made(question, stem, blank);
    }

    private Optional<Made> made(XmlElement question, GiftStem stem, ClozeBlank blank) {
        var format = MoodleAsked.format(question);
        return switch (blank.kind()) {
            case TYPED ->
                making.made(asked.of(question, stem, new GiftAnswers.Typed(answers(question, format, blank))));
            case NUMBER -> numbers(question, format, blank).flatMap(it -> making.made(asked.of(question, stem, it)));
            case MENU, SEVERAL -> {
                var answers = answers(question, format, blank);
                var said = asked.of(question, stem, new GiftAnswers.Choices(answers));
                var key = blank.kind() == ClozeBlank.Kind.MENU
                        ? GiftKey.one(answers, question.at(), report)
                        : GiftKey.several(answers, question.at(), report);
                yield making.choices(said, answers, key);
            }
        };
    }

    private List<Answer> answers(XmlElement question, Format format, ClozeBlank blank) {
        return blank.alternatives().stream()
                .map(it -> new Answer(
                        question.at(),
                        it.percent().signum() > 0,
                        Optional.of(it.percent()),
                        MoodleTexts.plain(texts.plain(it.text(), format, question.at())),
                        feedback(it, question, format)))
                .toList();
    }

    private Optional<GiftText> feedback(ClozeBlank.Alternative alternative, XmlElement question, Format format) {
        return alternative
                .feedback()
                .map(it -> MoodleTexts.plain(texts.plain(it, format, question.at())))
                .filter(it -> !it.isEmpty());
    }

    private Optional<GiftAnswers> numbers(XmlElement question, Format format, ClozeBlank blank) {
        var numbers = new ArrayList<NumberAnswer>();
        for (var each : blank.alternatives()) {
            var number = GiftNumber.read(each.text());
            if (number.isEmpty() && !each.text().equals("*")) {
                report.fails(question.at(), "interchange.problem.gift-number", Report.shortened(each.text()));
                return Optional.empty();
            }
            numbers.add(new NumberAnswer(
                    question.at(),
                    each.percent().signum() > 0,
                    Optional.of(each.percent()),
                    number,
                    feedback(each, question, format)));
        }
        return Optional.of(new GiftAnswers.Numerical(numbers));
    }

    private Optional<Made> several(XmlElement question, String text, List<ClozeBlank> blanks) {
        var gaps = new ArrayList<Gap>();
        for (var blank : blanks) {
            gap(question, blank).ifPresent(it -> gaps.add(named("g" + (gaps.size() + 1), blank.weight(), it)));
        }
        return gaps.size() == blanks.size() ? Optional.of(cloze(question, text, gaps)) : Optional.empty();
    }

    private Made cloze(XmlElement question, String text, List<Gap> gaps) {
        return Made.usual(
                new Question.Cloze(saying.words().invited("gap"), saying.say(text), gaps),
                texts.explanation(question, saying));
    }

    /** The gap of a question that would have no other. */
    private Optional<Gap> gap(XmlElement question, ClozeBlank blank) {
        var dots = MoodleTexts.plain("…");
        var stem = new GiftStem(dots, Optional.of(dots), GiftStem.Apart.NOWHERE);
        var typed = blank.kind() == ClozeBlank.Kind.NUMBER
                ? new ClozeBlank(blank.weight(), ClozeBlank.Kind.TYPED, false, false, blank.alternatives())
                : blank;
        return made(question, stem, typed)
                .flatMap(it -> it.question() instanceof Question.Cloze cloze
                        ? Optional.of(cloze.gaps().getFirst())
                        : Optional.<Gap>empty());
    }

    private static Gap named(String id, int weight, Gap gap) {
        return switch (gap) {
            case Gap.Typed it -> new Gap.Typed(new Slug(id), weight, it.accepted(), it.leniency(), it.rationale());
            case Gap.Menu it -> new Gap.Menu(new Slug(id), weight, it.options(), it.rationale());
        };
    }
}
