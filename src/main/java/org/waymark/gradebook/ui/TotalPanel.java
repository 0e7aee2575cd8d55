package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import org.waymark.gradebook.Column;
import org.waymark.identity.UserId;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** What one learner has altogether as things are now, and how it comes about. */
final class TotalPanel extends Composite<Section> {

    TotalPanel(GradesDesk desk, UserId learner) {
        var words = desk.words();
        var book = desk.grades().sheet().book();
        var total = desk.grades().sheet().total(learner);
        var withdrawn = book.columns().stream()
                .filter(desk.grades().sheet()::isWithdrawn)
                .map(Column::id)
                .collect(Collectors.toSet());
        var titles = book.columns().stream().collect(Collectors.toMap(Column::id, desk::title));
        var figure = new Paragraph(words.grade(total.grade(), book.scale()));
        figure.addClassNames("grade-figure", "num");
        getContent().addClassNames("card", "stack", "grade-panel");
        getContent()
                .add(
                        new H2(words.say("gradebook.total.title", desk.nameOf(learner))),
                        figure,
                        Kit.help(words.say(Keys.of(desk.grades().news(total, learner)))),
                        new Explained(new TotalWords(words, id -> titles.getOrDefault(id, "–"), withdrawn::contains)
                                .explain(total, book.scale())));
    }
}
