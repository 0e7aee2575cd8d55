package org.waymark.progress.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.ui.DocumentList;

/** The documents a course rests on, beside the course. */
final class CourseDocuments extends Section {

    CourseDocuments(Course course, Language language) {
        add(new H2(getTranslation("progress.course.documents", course.sources().size())));
        add(new DocumentList(course, language));
    }
}
