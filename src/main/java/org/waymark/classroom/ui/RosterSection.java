package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Roster;
import org.waymark.ui.Kit;

/** Those who are in a class, to be searched and sorted, and removed by who may. */
final class RosterSection extends Composite<Section> {

    /** From how many on one searches. */
    private static final int MANY = 10;

    /** More are shown at a press, so that the page of a large class opens quickly. */
    private static final int AT_ONCE = 100;

    private final LearnersDesk desk;
    private final Roster roster;
    private final List<Roster.Listed> learners;
    private final TextField words = new TextField();
    private final Div shown = new Div();
    private boolean byLastSeen;
    private int most = AT_ONCE;

    RosterSection(LearnersDesk desk, Roster roster) {
        this.desk = desk;
        this.roster = roster;
        learners = Listing.of(roster, Enrolment.State.IN).stream()
                .sorted(Listing.byName(getLocale()))
                .toList();
        getContent().addClassNames("stack", "roster-section");
        getContent().add(new H2(getTranslation("classroom.roster.title", learners.size())));
        if (learners.isEmpty()) {
            getContent()
                    .add(Kit.help(
                            getTranslation(desk.maySettle() ? "classroom.roster.empty" : "classroom.roster.nobody")));
            return;
        }
        if (learners.size() >= MANY) {
            getContent().add(search());
        }
        shown.addClassName("stack");
        getContent()
                .add(
                        shown,
                        Kit.help(getTranslation(
                                "classroom.zone.named", desk.times().zoneName())));
        show();
    }

    private Component search() {
        words.setLabel(getTranslation("classroom.roster.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("roster-search");
        words.addValueChangeListener(_ -> show());
        return words;
    }

    private void show() {
        var found = learners.stream()
                .filter(it -> Listing.mentions(roster, it, words.getValue()))
                .sorted(order())
                .toList();
        shown.removeAll();
        var count = new Span(words.getValue().isBlank() ? "" : getTranslation("classroom.roster.found", found.size()));
        count.addClassName("meta");
        count.getElement().setAttribute("role", "status");
        shown.add(count);
        if (!found.isEmpty()) {
            shown.add(new RosterTable(desk, roster, found.stream().limit(most).toList(), byLastSeen, this::sort));
        }
        if (found.size() > most) {
            shown.add(Kit.button(getTranslation("classroom.roster.show-all", found.size()), () -> {
                most = Integer.MAX_VALUE;
                show();
            }));
        }
    }

    private Comparator<Roster.Listed> order() {
        return byLastSeen
                ? Comparator.comparing((Roster.Listed it) -> it.lastSeen().orElse(Instant.EPOCH))
                : Listing.byName(getLocale());
    }

    private void sort(boolean last) {
        byLastSeen = last;
        show();
    }
}
