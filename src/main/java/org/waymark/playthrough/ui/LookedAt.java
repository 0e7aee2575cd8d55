package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.identity.People;
import org.waymark.playthrough.Look;

/** Who of the staff has looked at a playthrough, for whoever played it. */
final class LookedAt extends Composite<Section> {

    LookedAt(List<Look> looks, People people, Language language) {
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("playthrough.debrief.looks")));
        if (looks.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("playthrough.debrief.no-looks")));
            return;
        }
        var names = people.all(looks.stream().map(Look::staff).collect(Collectors.toSet()));
        var list = new UnorderedList();
        looks.forEach(look -> {
            var person = names.get(look.staff());
            var name = person == null ? "–" : person.displayName();
            list.add(new ListItem(getTranslation("playthrough.debrief.look", name, Wording.day(look.at(), language))));
        });
        getContent().add(list);
    }
}
