package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.gradebook.Category;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** What everybody who reads the totals of a gradebook should know: weights that do not add up, columns that count for nothing. */
final class TotalNotes extends Composite<Div> {

    TotalNotes() {
        getContent().addClassNames("stack", "grade-notes");
    }

    void show(GradesDesk desk) {
        getContent().removeAll();
        var words = desk.words();
        var book = desk.grades().sheet().book();
        if (!book.categories().isEmpty() && book.weights().compareTo(Category.HEAVIEST) != 0) {
            add(words.say("gradebook.page.weights", words.number(book.weights())));
        }
        var apart = book.columns().stream()
                .filter(it -> it.counts() && !book.weighs(it))
                .map(desk::title)
                .toList();
        if (!apart.isEmpty()) {
            add(words.say("gradebook.page.apart", words.list(apart), apart.size()));
        }
    }

    private void add(String sentence) {
        getContent().add(Kit.note(Icon.SCALE, new Paragraph(sentence)));
    }
}
