package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;
import org.waymark.assessment.OpenEssay;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.content.ui.Wording;
import org.waymark.question.Response;
import org.waymark.question.Stimulus;
import org.waymark.question.ui.CitationMarks;

/** What was asked and what was written: the question, its passage and sources, the text, and the model answer folded away. */
final class EssayText extends Composite<Div> {

    private static final Pattern LINES = Pattern.compile("\\R+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Language language = Language.of(getLocale());

    EssayText(OpenEssay open, CitationMarks marks) {
        var text = getContent();
        text.addClassNames("essay", "stack");
        text.add(Wording.say(new H1(), open.question().prompt(), language));
        open.item().stimulus().ifPresent(stimulus -> text.add(passage(stimulus)));
        if (!open.item().cites().isEmpty()) {
            var sources = new Div(StaffWords.meta(getTranslation("assessment.marking.sources")));
            sources.add(marks.of(open.item().cites()));
            sources.addClassNames("row", "tight");
            text.add(sources);
        }
        text.add(model(open), written(open));
    }

    private Component passage(Stimulus stimulus) {
        var passage = folded(stimulus.title().in(language), stimulus.text());
        passage.setOpen(true);
        return passage;
    }

    private Component model(OpenEssay open) {
        return folded(
                getTranslation("assessment.marking.model"), open.question().modelAnswer());
    }

    private NativeDetails folded(String title, LocalizedText words) {
        var prose = new Div();
        prose.addClassName("essay-prose");
        paragraphs(prose, words.in(language), words.languageFor(language));
        var details = new NativeDetails(title, prose);
        details.addClassNames("folded");
        return details;
    }

    private Component written(OpenEssay open) {
        var section = new Section(new H2(getTranslation("assessment.marking.text")));
        section.addClassNames("essay-written", "stack");
        if (open.response() instanceof Response.Typed(var words, var written)) {
            var bounds = open.question().words();
            section.add(StaffWords.meta(
                    getTranslation("assessment.marking.words", count(words), bounds.least(), bounds.most())));
            var prose = new Div();
            prose.addClassNames("essay-prose", "card");
            paragraphs(prose, words, written);
            section.add(prose);
        } else {
            section.add(new Paragraph(new Span(getTranslation("assessment.marking.no-text"))));
        }
        return section;
    }

    private void paragraphs(Div prose, String words, Language written) {
        LINES.splitAsStream(words)
                .filter(line -> !line.isBlank())
                .map(line -> Wording.spoken(new Paragraph(line), written, language))
                .forEach(prose::add);
    }

    static long count(String words) {
        return SPACE.splitAsStream(words.strip())
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
