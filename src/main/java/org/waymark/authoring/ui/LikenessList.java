package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Supplier;
import org.waymark.authoring.items.Likeness;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** Questions that may ask the same as others of the course, with the reason; they are looked for when somebody asks. */
final class LikenessList extends Composite<Section> {

    /** Whoever has more has begun with something else. */
    private static final int MOST = 50;

    private final Language language;
    private final Div place = new Div();

    /** @param courseNow as it reads with all drafts */
    LikenessList(Slug bank, Language language, Supplier<Course> courseNow) {
        this.language = language;
        place.getElement().setAttribute("role", "status");
        getContent().addClassNames("stack", "bank-likeness");
        getContent()
                .add(
                        new H2(getTranslation("items.likeness.title")),
                        Kit.lead(getTranslation("items.likeness.help")),
                        Kit.button(getTranslation("items.likeness.look"), () -> look(bank, courseNow.get()), "small"),
                        place);
    }

    private void look(Slug bank, Course course) {
        var own = course.banks().stream()
                .filter(it -> it.id().equals(bank))
                .flatMap(it -> it.items().stream())
                .toList();
        var all = course.banks().stream().flatMap(it -> it.items().stream()).toList();
        var found = Likeness.of(own, all);
        place.removeAll();
        place.add(Kit.metaLine(getTranslation("items.likeness.found", found.size())));
        var list = new UnorderedList();
        list.addClassName("work-list");
        found.stream().limit(MOST).map(it -> pair(it, course)).forEach(list::add);
        if (!found.isEmpty()) {
            place.add(list);
        }
    }

    private Component pair(Likeness pair, Course course) {
        var why = Kit.tag("part", Icon.COLUMNS, getTranslation(Keys.of(pair.why()), pair.percent()));
        return new ListItem(question(pair.one(), course), question(pair.other(), course), why);
    }

    private Component question(Slug id, Course course) {
        var bank = course.banks().stream()
                .filter(it -> it.items().stream().anyMatch(item -> item.id().equals(id)))
                .map(Bank::id)
                .findFirst();
        var name = bank.<Component>map(
                        it -> new Anchor("/" + SiteMap.workbenchItem(course.id(), it, id), id.value()))
                .orElseGet(() -> new Span(id.value()));
        var place = new Div(name, new Span(" "));
        course.item(id)
                .ifPresent(it -> place.add(Wording.say(new Span(), it.question().prompt(), language)));
        return place;
    }
}
