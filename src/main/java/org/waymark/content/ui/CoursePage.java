package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.ui.PageTitles;

/** A page about one side of a course: the way back to it, a title, a lead, and what the page is for. */
abstract class CoursePage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Library library;
    private final String titleKey;
    private final Language language = Language.of(getLocale());

    CoursePage(Library library, String titleKey) {
        this.library = library;
        this.titleKey = titleKey;
        addClassName("page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var edition = Addressed.edition(library, event);
        removeAll();
        edition.ifPresentOrElse(it -> show(it.course()), () -> Addressed.refuse(event));
    }

    /** Puts onto the empty page what it says of this course. */
    abstract void show(Course course);

    /** What stands above everything else. */
    final Component head(Course course, String leadKey, Component... below) {
        var lead = new Paragraph(getTranslation(leadKey));
        lead.addClassName("lead");
        var head = new Div(new CoursePath(course, language), new H1(getTranslation(titleKey)), lead);
        head.add(below);
        head.addClassName("sources-head");
        return head;
    }

    final Language language() {
        return language;
    }

    @Override
    public final String getPageTitle() {
        return PageTitles.of(getTranslation(titleKey));
    }
}
