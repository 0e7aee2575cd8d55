package org.waymark.interchange;

import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.interchange.GiftText.Format;

/** Texts of Moodle XML as our questions say them: each is made plain once, and what is embedded in it is named. */
final class MoodleTexts {

    private final Report report;
    private final GiftPlain plain;
    private final Multilang languages;

    MoodleTexts(Language language, Report report) {
        this.report = report;
        this.plain = new GiftPlain(report);
        this.languages = new Multilang(language);
    }

    /** Whether something was left out that is in another language, since it was asked the last time. */
    boolean hadOtherLanguages() {
        return languages.hadOthers();
    }

    /** What an element says, in the format that it names, or in the one of its question. */
    GiftText said(XmlElement element, Format usual, Spot at) {
        return plain(plain.read(new GiftText(format(element, usual), source(element, usual)), at));
    }

    /** What a child says, where it says something. */
    Optional<GiftText> said(XmlElement parent, String child, Format usual, Spot at) {
        return parent.first(child).map(it -> said(it, usual, at)).filter(it -> !it.isEmpty());
    }

    /** What is said to everybody, or an invitation to say it. */
    LocalizedText explanation(XmlElement question, GiftSaying saying) {
        return said(question, "generalfeedback", Format.HTML, question.at())
                .map(it -> saying.say(it.text()))
                .orElseGet(() -> saying.words().invitation("why"));
    }

    /** What was typed, in which nothing is markup. */
    GiftText typed(XmlElement element) {
        return plain(raw(element));
    }

    static GiftText plain(String text) {
        return new GiftText(Format.PLAIN, text);
    }

    /** The text as it stands in its format, its line ends being those that are shown. */
    String source(XmlElement element, Format usual) {
        var text = raw(element);
        return format(element, usual) == Format.HTML ? text.replaceAll("\\s+", " ") : text;
    }

    String plain(String source, Format format, Spot at) {
        return plain.read(new GiftText(format, source), at);
    }

    private String raw(XmlElement element) {
        element.all("file")
                .forEach(it -> report.warn(
                        it.at(), "interchange.problem.moodle-file", Report.shortened(it.attribute("name"))));
        var text = element.first("text").orElse(element);
        if (!text.children().isEmpty()) {
            report.fails(text.at(), "interchange.problem.moodle-markup");
        }
        return languages.only(text.text());
    }

    static Format format(XmlElement element, Format usual) {
        return switch (element.attribute("format")) {
            case "html" -> Format.HTML;
            case "moodle_auto_format", "wiki_like" -> Format.MOODLE;
            case "plain_text" -> Format.PLAIN;
            case "markdown" -> Format.MARKDOWN;
            default -> usual;
        };
    }
}
