package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.waymark.classroom.Classroom;
import org.waymark.ui.Icon;

/** What a class is called, when it is held, and whether it is over. */
final class ClassName extends Composite<Div> {

    ClassName(Classroom classroom) {
        getContent().addClassNames("row", "class-name");
        getContent().add(new H1(classroom.name()));
        if (!classroom.term().isEmpty()) {
            getContent().add(meta(classroom.term()));
        }
        if (classroom.isArchived()) {
            getContent().add(archived());
        }
    }

    private static Component meta(String words) {
        var meta = new Span(words);
        meta.addClassName("meta");
        return meta;
    }

    private Component archived() {
        var sign = new Span(Icon.LOCK.small(), new Span(getTranslation("classroom.heading.archived")));
        sign.addClassNames("tag", "wait");
        return sign;
    }
}
