package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.authoring.Turn;

/** Who else is editing in a course right now; nothing where nobody is. */
final class TurnList extends Composite<Section> {

    private final TurnWords words;
    private final H2 heading = new H2();
    private final UnorderedList list = new UnorderedList();
    private List<Turn> shown = List.of();

    /** @param turns asks who is editing, now and as long as the page is open */
    TurnList(TurnWords words, Supplier<List<Turn>> turns) {
        this.words = words;
        list.addClassName("work-list");
        list.getElement().setAttribute("aria-live", "polite");
        heading.setText(getTranslation("authoring.turns.title"));
        getContent().add(heading, list, new Pulse(() -> show(turns.get()), () -> show(List.of())));
        getContent().addClassName("turn-list");
        show(turns.get());
    }

    /** What is the same stays, so that nothing is read aloud again. */
    private void show(List<Turn> now) {
        if (!now.equals(shown)) {
            shown = now;
            list.removeAll();
            now.forEach(it -> list.add(new ListItem(words.sentence(it, this))));
        }
        heading.setVisible(!now.isEmpty());
    }
}
