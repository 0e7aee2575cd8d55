package org.waymark.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.interchange.GiftAnswers.Answer;
import org.waymark.interchange.GiftText.Format;

/** What a question of Moodle XML asks and what answers it has, as GIFT would say them. */
final class MoodleAsked {

    private static final Pattern PERCENT = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{1,12})?");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final MoodleTexts texts;
    private final Report report;

    MoodleAsked(MoodleTexts texts, Report report) {
        this.texts = texts;
        this.report = report;
    }

    /** The format of its text, in which its answers are where they do not say it. */
    static Format format(XmlElement question) {
        return question.first("questiontext")
                .map(it -> MoodleTexts.format(it, Format.HTML))
                .orElse(Format.HTML);
    }

    GiftQuestion of(XmlElement question, GiftAnswers answers) {
        var text = texts.said(question, "questiontext", Format.HTML, question.at());
        return of(
                question,
                new GiftStem(text.orElse(MoodleTexts.plain("")), Optional.empty(), GiftStem.Apart.NOWHERE),
                answers);
    }

    GiftQuestion of(XmlElement question, GiftStem stem, GiftAnswers answers) {
        return new GiftQuestion(
                question.at(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                stem,
                answers,
                texts.said(question, "generalfeedback", Format.HTML, question.at()));
    }

    /** Whether there is a question; where there is none, that is reported. */
    boolean asksSomething(GiftQuestion question, GiftSaying saying) {
        return saying.asksSomething(question) || report.fails(question.at(), "interchange.problem.gift-no-stem");
    }

    /** Its answers with what each earns; nothing where a share is none. */
    Optional<List<Answer>> answers(XmlElement question, boolean areTyped) {
        var answers = new ArrayList<Answer>();
        var elements = question.all("answer").toList();
        for (var element : elements) {
            var percent = percent(element);
            var text = areTyped ? texts.typed(element) : texts.said(element, format(question), element.at());
            if (text.text().isBlank()) {
                report.fails(element.at(), "interchange.problem.gift-empty-answer");
            } else {
                percent.ifPresent(it -> answers.add(
                        new Answer(element.at(), it.signum() > 0, Optional.of(it), text, feedback(element, question))));
            }
        }
        return answers.size() == elements.size() ? Optional.of(answers) : Optional.empty();
    }

    Optional<GiftText> feedback(XmlElement answer, XmlElement question) {
        return texts.said(answer, "feedback", format(question), answer.at());
    }

    /** What an answer earns, from -100 to 100; nothing is said by one that does not say it. */
    Optional<BigDecimal> percent(XmlElement answer) {
        var written = answer.attribute("fraction");
        var percent = percent(written.isEmpty() ? "0" : written);
        if (percent.isEmpty()) {
            report.fails(answer.at(), "interchange.problem.gift-weight", Report.shortened(written));
        }
        return percent;
    }

    static Optional<BigDecimal> percent(String written) {
        return Optional.of(written)
                .filter(it -> PERCENT.matcher(it).matches())
                .map(it -> new BigDecimal(it).setScale(GiftBody.PLACES, RoundingMode.HALF_UP))
                .filter(it -> it.abs().compareTo(WHOLE) <= 0);
    }
}
