package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** How a total came about, in sentences. */
final class Explained extends Composite<Div> {

    Explained(List<TotalWords.Section> sections) {
        getContent().addClassNames("grade-explained", "stack");
        sections.forEach(it -> {
            var section = new Section(new H3(it.title()));
            it.sentences().stream().map(Paragraph::new).forEach(section::add);
            getContent().add(section);
        });
    }
}
