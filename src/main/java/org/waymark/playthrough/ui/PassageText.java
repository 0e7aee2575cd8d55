package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.waymark.content.ui.CitedText;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Passage;
import org.waymark.scenario.ui.BasisSign;
import org.waymark.ui.Icon;

/** What one reads of a passage before doing anything: what came of the choice before, who one is, what is going on, what one knows. */
final class PassageText {

    private PassageText() {}

    static void addTo(HasComponents page, Passage passage, H1 heading, Telling telling, EvidencePanel evidence) {
        last(telling).ifPresent(page::add);
        Wording.say(heading, passage.title(), telling.language());
        page.add(
                role(passage, telling),
                heading,
                new CitedText(passage.text(), telling.course(), evidence, telling.language()));
        if (!passage.known().isEmpty()) {
            page.add(known(passage, telling));
        }
    }

    /** What came of the choice before, and whether time made it. */
    private static Optional<Component> last(Telling telling) {
        var turns = telling.turns();
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        var turn = turns.getLast();
        var choice = turn.choice();
        if (choice.consequence().isEmpty() && !turn.byTime()) {
            return Optional.empty();
        }
        var chosen = new Paragraph();
        chosen.add(
                new Span(chosen.getTranslation(
                        turn.byTime() ? "playthrough.passage.taken" : "playthrough.passage.chosen")),
                Wording.say(new Span(), choice.text(), telling.language()));
        chosen.addClassName("meta");
        var note = new Div(chosen);
        choice.consequence().ifPresent(it -> note.add(Wording.say(new Paragraph(), it, telling.language())));
        note.addClassName("consequence");
        return Optional.of(note);
    }

    private static Component role(Passage passage, Telling telling) {
        var role = new Span(
                Icon.USER.small(),
                Wording.say(new Span(), telling.scenario().frame().role(), telling.language()));
        role.addClassNames("tag", "line");
        var row = new Div(role);
        row.addClassName("role");
        passage.when().ifPresent(when -> row.add(Wording.say(new Span(), when, telling.language())));
        row.add(BasisSign.worded(passage.basis()));
        return row;
    }

    private static Component known(Passage passage, Telling telling) {
        var list = new UnorderedList();
        passage.known().forEach(each -> list.add(Wording.say(new ListItem(), each, telling.language())));
        var known = new Section();
        known.add(new H2(known.getTranslation("playthrough.passage.known")), list);
        known.addClassName("known");
        return known;
    }
}
