package org.waymark.interchange;

import java.util.Optional;
import org.waymark.interchange.GiftText.Format;
import org.waymark.question.WordBounds;

/** Makes essays of those of Moodle. */
final class MoodleEssay {

    private static final int MOST_WORDS = 5_000;

    private final MoodleAsked asked;
    private final MoodleTexts texts;
    private final GiftSaying saying;
    private final Report report;

    MoodleEssay(MoodleAsked asked, MoodleTexts texts, GiftSaying saying, Report report) {
        this.asked = asked;
        this.texts = texts;
        this.saying = saying;
        this.report = report;
    }

    Made made(XmlElement question) {
        var said = asked.of(question, new GiftAnswers.Essay());
        asked.asksSomething(said, saying);
        var forMarkers =
                texts.said(question, "graderinfo", Format.HTML, question.at()).map(it -> saying.say(it.text()));
        forMarkers.ifPresent(
                _ -> report.warn(question.at(), "interchange.problem.moodle-markers", MoodleMaking.name(question)));
        if (MoodleRules.number(question.word("attachments"))
                .filter(it -> it.signum() > 0)
                .isPresent()) {
            report.warn(question.at(), "interchange.problem.moodle-attachments", MoodleMaking.name(question));
        }
        return DraftEssay.of(
                saying.prompt(said),
                saying.explanation(said, Optional.empty()),
                forMarkers,
                length(question),
                saying.words());
    }

    private static WordBounds length(XmlElement question) {
        var usual = DraftEssay.USUAL_LENGTH;
        var least = words(question, "minwordlimit").orElse(usual.least());
        var most = words(question, "maxwordlimit").orElse(Math.max(usual.most(), least));
        return new WordBounds(Math.min(least, most), most);
    }

    private static Optional<Integer> words(XmlElement question, String limit) {
        return Optional.of(question.word(limit))
                .filter(it -> it.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(it -> it > 0)
                .map(it -> Math.min(it, MOST_WORDS));
    }
}
