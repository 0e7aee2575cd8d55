package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.base.Language;

/** Beside the texts: what is picked for them, a place to cite or a term to link to. */
final class PickerPlace extends Composite<Aside> implements Taking {

    private final LessonDesk desk;
    private final MarkdownDesk texts;
    private final Language language;
    private final NativeButton cite;
    private final NativeButton link;
    private Optional<CitationPicker> citations = Optional.empty();
    private Optional<TermPicker> terms = Optional.empty();

    /** Brings its buttons into the bar. */
    PickerPlace(LessonDesk desk, MarkdownDesk texts, MarkdownTools tools, Language language) {
        this.desk = desk;
        this.texts = texts;
        this.language = language;
        cite = tools.opener(
                "cite",
                getTranslation("authoring.lesson.cite"),
                false,
                "shift-2",
                "Control+Shift+2",
                () -> citations().open());
        link = tools.opener(
                "term",
                getTranslation("authoring.lesson.term"),
                true,
                "shift-3",
                "Control+Shift+3",
                () -> terms().open());
        getContent().addClassName("bench-picker");
        getContent().getElement().setAttribute("aria-label", getTranslation("authoring.lesson.picker"));
        close();
    }

    /** The list of places, with this one chosen. */
    void open(Citation citation) {
        citations().open(citation);
    }

    private CitationPicker citations() {
        var search = new ParagraphSearch(desk.sheet().course());
        citations.ifPresent(it -> it.refresh(search));
        var picker = citations.orElseGet(() -> new CitationPicker(search, language, this));
        citations = Optional.of(picker);
        show(picker, cite);
        return picker;
    }

    private TermPicker terms() {
        var search = new TermSearch(desk.sheet().course());
        terms.ifPresent(it -> it.refresh(search));
        var picker = terms.orElseGet(() -> new TermPicker(search, language, this));
        terms = Optional.of(picker);
        show(picker, link);
        return picker;
    }

    private void show(Component picker, NativeButton opener) {
        close();
        getContent().add(picker);
        getContent().setVisible(true);
        opener.getElement().setAttribute("aria-expanded", "true");
    }

    private void close() {
        getContent().removeAll();
        getContent().setVisible(false);
        cite.getElement().setAttribute("aria-expanded", "false");
        link.getElement().setAttribute("aria-expanded", "false");
    }

    @Override
    public void take(Map<Language, Snippet> snippets, boolean everywhere) {
        if (everywhere) {
            texts.insertEverywhere(snippets);
        } else {
            texts.insert(snippets);
        }
    }

    @Override
    public void left() {
        close();
        texts.goBack();
    }
}
