package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.ui.Dates;

/** Puts words of a course onto a page and marks those that are in another language than the page. */
public final class Wording {

    private static final Pattern WITHIN_YEARS = Pattern.compile("(?<=\\d)–(?=\\d)");
    private static final String HELD = "–\u2060";

    private Wording() {}

    /**
     * The component, saying the text in this language or, marked so, in the one it was written in. In a title no line ends within
     * {@code 1918–2025}.
     */
    public static <C extends Component & HasText> C say(C component, LocalizedText text, Language wanted) {
        var words = text.in(wanted);
        component.setText(component instanceof H1 ? WITHIN_YEARS.matcher(words).replaceAll(HELD) : words);
        return spoken(component, text.languageFor(wanted), wanted);
    }

    /** The component, marked as being in this language where the page around it is in another. */
    public static <C extends Component> C spoken(C component, Language language, Language around) {
        if (language != around) {
            component.getElement().setAttribute("lang", language.tag());
        }
        return component;
    }

    /** The paragraphs of a longer text; blank lines lie between them. */
    public static List<Paragraph> paragraphs(LocalizedText text, Language wanted) {
        return Stream.of(text.in(wanted).strip().split("\\R\\s*\\R"))
                .map(paragraph ->
                        new Paragraph(paragraph.lines().map(String::strip).collect(Collectors.joining(" "))))
                .map(paragraph -> spoken(paragraph, text.languageFor(wanted), wanted))
                .toList();
    }

    /** Day and minute where the browser is, in UTC where it has not said: {@code 20 November 2026, 14:32}. */
    public static String day(Instant instant, Language language) {
        return Dates.here(language).minute(instant);
    }
}
