package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.authoring.ui.ParagraphSearch.Found;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Source;
import org.waymark.content.ui.SourceWords;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Keys;

/** The numbered places of the documents of a course, to be cited: what each says, and what cites it already. */
final class CitationPicker extends Composite<Picker> {

    private final Language language;
    private final Picker picker;
    private ParagraphSearch search;
    private Optional<Slug> source = Optional.empty();

    CitationPicker(ParagraphSearch search, Language language, Taking taking) {
        this.search = search;
        this.language = language;
        this.picker = new Picker(
                "cite",
                getTranslation("authoring.lesson.cite-title"),
                getTranslation("authoring.lesson.cite-search"),
                new SnippetTaking(taking, this::meant));
        picker.onSearch(_ -> show(Optional.empty()));
        refresh(search);
    }

    @Override
    protected Picker initContent() {
        return picker;
    }

    /** The course was read again. */
    void refresh(ParagraphSearch now) {
        search = now;
        filter();
        show(Optional.empty());
    }

    /** With this place chosen. */
    void open(Citation citation) {
        source = Optional.of(citation.source());
        picker.search("");
        filter();
        show(Optional.of(citation));
        picker.focus();
    }

    void open() {
        picker.focus();
    }

    private void filter() {
        picker.filters(search.course().sources().stream().map(this::filter).toArray(Component[]::new));
    }

    private NativeButton filter(Source offered) {
        var isChosen = source.equals(Optional.of(offered.id()));
        var name = offered.shortName().in(language);
        var button = new NativeButton(offered.sign());
        button.addClassNames("spine", "picker-source");
        button.setTitle(name);
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", name)
                .setAttribute("aria-pressed", String.valueOf(isChosen));
        button.addClickListener(_ -> only(button, offered));
        return button;
    }

    private void only(NativeButton pressed, Source offered) {
        var isChosen = source.equals(Optional.of(offered.id()));
        source = isChosen ? Optional.empty() : Optional.of(offered.id());
        pressed.getParent()
                .orElseThrow()
                .getChildren()
                .forEach(it ->
                        it.getElement().setAttribute("aria-pressed", String.valueOf(!isChosen && it.equals(pressed))));
        show(Optional.empty());
    }

    private void show(Optional<Citation> first) {
        picker.show(
                search.find(picker.searched(), source).stream()
                        .map(this::choice)
                        .toList(),
                first.map(Citation::toString));
    }

    private Picker.Choice choice(Found found) {
        var anchor = new Span(found.paragraph().anchor().toString());
        anchor.addClassName("picker-anchor");
        var times = new Span(getTranslation("authoring.lesson.cited", found.citedBy()));
        times.addClassNames("meta", "push");
        var head = new Div(anchor, SourceWords.spine(found.source()), name(found.source()), times);
        head.addClassNames("row", "tight");
        var precis = Wording.say(new Span(), found.paragraph().precis(), language);
        return new Picker.Choice(found.citation().toString(), found.sign(), List.of(head, precis, more(found)));
    }

    private Component name(Source named) {
        var name = Wording.say(new Span(), named.shortName(), language);
        name.addClassName("meta");
        return name;
    }

    /** What is told of the one that is chosen. */
    private Component more(Found found) {
        var said = new ArrayList<String>();
        said.add(getTranslation(Keys.of(found.paragraph().status())));
        var lessons = search.citings().sectionsWith(found.citation()).stream()
                .map(it -> it.lesson())
                .distinct()
                .flatMap(it -> search.course().lesson(it).stream())
                .map(it -> it.title().in(language))
                .collect(Collectors.joining(" · "));
        if (!lessons.isEmpty()) {
            said.add(getTranslation("authoring.lesson.cited-lessons", lessons));
        }
        var questions = search.citings().itemsWith(found.citation()).stream()
                .map(Slug::value)
                .collect(Collectors.joining(", "));
        if (!questions.isEmpty()) {
            said.add(getTranslation("authoring.lesson.cited-questions", questions));
        }
        var more = new Div();
        more.addClassNames("meta", "picker-more");
        said.forEach(it -> more.add(new Div(it)));
        return more;
    }

    private Optional<Function<Language, Snippet>> meant(String name) {
        return Citation.parse(name)
                .filter(it -> it.size() == 1)
                .flatMap(it -> search.at(it.getFirst()))
                .map(it -> _ -> Snippet.of(it.citation()));
    }
}
