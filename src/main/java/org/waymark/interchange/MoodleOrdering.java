package org.waymark.interchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.base.Slug;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Question;
import org.waymark.question.Question.Element;

/** Makes orderings of those of Moodle. */
final class MoodleOrdering {

    private final MoodleAsked asked;
    private final MoodleTexts texts;
    private final GiftSaying saying;
    private final Report report;

    MoodleOrdering(MoodleAsked asked, MoodleTexts texts, GiftSaying saying, Report report) {
        this.asked = asked;
        this.texts = texts;
        this.saying = saying;
        this.report = report;
    }

    /** In the order of the file, which is the right one. */
    Optional<Made> made(XmlElement question) {
        var said = asked.of(question, new GiftAnswers.Essay());
        var elements = question.all("answer")
                .flatMap(it -> element(it, question).stream())
                .toList();
        if (!asked.asksSomething(said, saying)) {
            return Optional.empty();
        }
        if (elements.size() < 2) {
            report.fails(question.at(), "interchange.problem.gift-too-few");
            return Optional.empty();
        }
        if (!List.of("", "ALL", "0").contains(question.word("selecttype"))) {
            report.warn(question.at(), "interchange.problem.moodle-subset", MoodleMaking.name(question));
        }
        var ordering = new Question.Ordering(saying.prompt(said), numbered(elements));
        var explanation = saying.explanation(said, Optional.empty());
        return Optional.of(
                question.word("gradingtype").equals("ALL_OR_NOTHING")
                        ? new Made(ordering, MarkingScheme.ALL_OR_NOTHING, explanation)
                        : byNeighbours(question, Made.usual(ordering, explanation)));
    }

    private Optional<Element> element(XmlElement answer, XmlElement question) {
        var text = texts.said(answer, MoodleAsked.format(question), answer.at());
        if (text.isEmpty()) {
            report.fails(answer.at(), "interchange.problem.gift-empty-answer");
            return Optional.empty();
        }
        var rationale = saying.rationale(asked.feedback(answer, question), true, answer.at());
        return Optional.of(new Element(new Slug("e"), saying.say(text.text()), rationale));
    }

    private static List<Element> numbered(List<Element> elements) {
        return IntStream.range(0, elements.size())
                .mapToObj(i -> new Element(
                        new Slug("e" + (i + 1)),
                        elements.get(i).text(),
                        elements.get(i).rationale()))
                .toList();
    }

    private Made byNeighbours(XmlElement question, Made made) {
        var grading = question.word("gradingtype");
        if (!List.of("", "RELATIVE_NEXT_EXCLUDE_LAST", "RELATIVE", "REL").contains(grading)) {
            report.warn(
                    question.at(),
                    "interchange.problem.moodle-ordering",
                    Report.shortened(grading),
                    MoodleMaking.name(question));
        }
        return made;
    }
}
