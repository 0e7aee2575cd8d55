package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Term;
import org.waymark.content.ui.Wording;

/** The glossary of a course, to be linked to. What is selected in the text becomes the link, or else the name of the term does. */
final class TermPicker extends Composite<Picker> {

    private final Language language;
    private final Picker picker;
    private TermSearch search;

    TermPicker(TermSearch search, Language language, Taking taking) {
        this.search = search;
        this.language = language;
        this.picker = new Picker(
                "term",
                getTranslation("authoring.lesson.term-title"),
                getTranslation("authoring.lesson.term-search"),
                new SnippetTaking(taking, this::meant));
        picker.onSearch(_ -> show());
        refresh(search);
    }

    @Override
    protected Picker initContent() {
        return picker;
    }

    /** The course was read again. */
    void refresh(TermSearch now) {
        search = now;
        show();
    }

    void open() {
        picker.focus();
    }

    private void show() {
        picker.show(search.find(picker.searched()).stream().map(this::choice).toList(), Optional.empty());
    }

    private Picker.Choice choice(Term term) {
        var name = Wording.say(new Span(), term.term(), language);
        name.addClassName("picker-term");
        var others = new Span(Arrays.stream(Language.values())
                .filter(it -> it != language && term.term().languages().contains(it))
                .map(it -> it.tag() + ": " + term.term().in(it))
                .collect(Collectors.joining(" · ")));
        others.addClassName("meta");
        var definition = Wording.say(new Span(), term.definition(), language);
        return new Picker.Choice(term.id().value(), term.term().in(language), List.of(name, others, definition));
    }

    private Optional<Function<Language, Snippet>> meant(String name) {
        return Optional.of(name)
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(search::at)
                .map(term -> language -> Snippet.of(term, language));
    }
}
