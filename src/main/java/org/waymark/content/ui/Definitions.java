package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Lesson;
import org.waymark.content.Term;

/** The definitions of the terms in a lesson, hidden until the browser shows one beside its term. */
final class Definitions extends Div {

    private static final Pattern TERM = Pattern.compile("\\(term:([a-z0-9-]+)\\)");

    Definitions(LessonPage page) {
        addClassName("definitions");
        Stream.concat(Stream.of(page.shown()), page.beside().stream())
                .flatMap(language -> terms(page, language).stream().map(term -> definition(term, language, page)))
                .forEach(this::add);
    }

    private static List<Term> terms(LessonPage page, Language language) {
        return ids(page.lesson(), language)
                .distinct()
                .map(id -> page.course().term(id))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Slug> ids(Lesson lesson, Language language) {
        return lesson.sections().stream()
                .flatMap(section -> TERM.matcher(section.body().in(language)).results())
                .map(found -> found.group(1))
                .filter(Slug::isValid)
                .map(Slug::new);
    }

    private static Component definition(Term term, Language language, LessonPage page) {
        var name = new Span(term.term().in(language));
        name.addClassName("definition-term");
        var definition = new Div(name, new Span(term.definition().in(language)));
        definition.addClassName("definition");
        definition.setId("definition-" + language.tag() + "-" + term.id());
        definition.getElement().setAttribute("popover", "manual");
        definition.getElement().setAttribute("role", "tooltip");
        return Wording.spoken(definition, term.definition().languageFor(language), page.language());
    }
}
