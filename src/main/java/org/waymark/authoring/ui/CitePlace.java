package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Language;

/** Beside the form: the places of the sources of a course, to be picked for a field of citations. */
final class CitePlace extends Composite<Div> implements Taking {

    private final ItemDesk desk;
    private final Language language;
    private Optional<FieldBox> box = Optional.empty();

    CitePlace(ItemDesk desk, Language language) {
        this.desk = desk;
        this.language = language;
        getContent().addClassNames("bench-picker", "item-picker");
        getContent().setVisible(false);
    }

    /** What is picked from now on comes into this field. */
    void open(FieldBox field) {
        desk.bank().course().ifPresent(course -> {
            var picker = new CitationPicker(new ParagraphSearch(course), language, this);
            box = Optional.of(field);
            getContent().removeAll();
            getContent().add(picker);
            getContent().setVisible(true);
            picker.open();
        });
    }

    @Override
    public void take(Map<Language, Snippet> snippets, boolean everywhere) {
        snippets.values().stream()
                .findFirst()
                .map(it -> it.words().replace("[[", "").replace("]]", ""))
                .ifPresent(citation -> box.ifPresent(it -> it.append(citation)));
    }

    @Override
    public void left() {
        getContent().removeAll();
        getContent().setVisible(false);
        box.ifPresent(FieldBox::focus);
        box = Optional.empty();
    }
}
