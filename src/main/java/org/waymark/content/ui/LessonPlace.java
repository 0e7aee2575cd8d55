package org.waymark.content.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.waymark.base.Slug;

/** Where in a lesson somebody is right now, for as long as the window is open: the address on the server lags behind. */
record LessonPlace(Slug course, Slug lesson, Slug section) {

    void keep(UI ui) {
        ComponentUtil.setData(ui, LessonPlace.class, this);
    }

    static Optional<Slug> kept(UI ui, Slug course, Slug lesson) {
        return Optional.ofNullable(ComponentUtil.getData(ui, LessonPlace.class))
                .filter(place -> place.course.equals(course) && place.lesson.equals(lesson))
                .map(LessonPlace::section);
    }
}
