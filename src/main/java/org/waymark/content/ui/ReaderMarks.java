package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.content.Course;
import org.waymark.question.ui.CitationMarks;

/** Marks within the text of a lesson, which the reader around it understands as it does those of the text. */
record ReaderMarks(Course course) implements CitationMarks {

    @Override
    public Component of(List<Citation> cites) {
        var group = new Span();
        group.addClassName("cites");
        cites.stream()
                .map(citation -> Place.of(course, citation))
                .flatMap(Optional::stream)
                .map(ReaderMarks::mark)
                .forEach(group::add);
        return group;
    }

    private static NativeButton mark(Place place) {
        var mark = new NativeButton(place.sign());
        mark.addClassName("cite");
        mark.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-source", place.source().id().value())
                .setAttribute("data-anchor", place.anchor().toString())
                .setAttribute("aria-expanded", "false");
        return mark;
    }
}
