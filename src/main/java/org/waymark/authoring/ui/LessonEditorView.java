package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.FileInWork;
import org.waymark.authoring.LessonInWork;
import org.waymark.authoring.SeeingLessons;
import org.waymark.authoring.TrackingTranslations;
import org.waymark.authoring.Turn;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.identity.Role;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** A lesson being written in all its languages. */
@StyleSheet("styles/authoring.css")
@Route(SiteMap.WORKBENCH_LESSON)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class LessonEditorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Checkbox minor = new Checkbox();
    private final LessonWork.Doings doings;
    private final PlanWork shape;
    private final WriterHere writer;
    private final Language language = Language.of(getLocale());
    private Optional<LessonWork> work = Optional.empty();
    private Optional<LessonEditor> shown = Optional.empty();
    private String name = "";

    LessonEditorView(
            SeeingLessons seeing,
            EditingCourses editing,
            TrackingTranslations tracking,
            PlanWork shape,
            WriterHere writer) {
        this.doings = new LessonWork.Doings(seeing, editing, tracking, minor::getValue);
        this.shape = shape;
        minor.setLabel(getTranslation("authoring.translations.minor"));
        this.writer = writer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = slug(event, "course");
        var found = doings.seeing().lesson(writer.id(), course, slug(event, "lesson"));
        var part = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SiteMap.SECTION)
                .filter(Slug::isValid)
                .map(Slug::new);
        removeAll();
        minor.setValue(false);
        name = found.lesson().value();
        found.course().ifPresentOrElse(it -> write(found, it, part), () -> add(unreadable(course, found)));
    }

    private void write(LessonInWork found, Course course, Optional<Slug> part) {
        add(way(course));
        if (found.mayEdit()) {
            MergeNote.underneath(course.id(), underneath(found)).ifPresent(this::add);
        }
        add(editor(found, course, part));
    }

    private static List<String> underneath(LessonInWork found) {
        return found.files().values().stream()
                .filter(FileInWork::isChangedUnderneath)
                .map(FileInWork::path)
                .sorted()
                .toList();
    }

    private static Slug slug(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters()
                .get(parameter)
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(CourseNotFound::new);
    }

    private LessonEditor editor(LessonInWork found, Course course, Optional<Slug> part) {
        var open = writer.at(course.id(), LessonWriters.path(found.lesson()), it -> heard(it, found.lesson()));
        var begun = new LessonWork(
                doings, writer.id(), course, found.lesson(), it -> opened(course.id(), found, open, it), open::used);
        work = Optional.of(begun);
        shown = Optional.empty();
        begun.areHere(LessonWriters.of(writer.others(course.id()), found.lesson()));
        var sheet = begun.sheet(found);
        name = sheet.text(TextPlace.first(Optional.empty(), course.original()));
        var editor = new LessonEditor(sheet, part, writer.key(), begun);
        shown = Optional.of(editor);
        if (found.mayEdit()) {
            editor.addPlan(new SectionDesk(
                    shape, writer.id(), course.id(), found.lesson(), () -> editor.refresh(begun.look())));
            editor.addActions(minor, reviews(course.id()), publishing(course.id()), open);
        } else {
            editor.onlyRead(getTranslation("authoring.lesson.only-read"));
        }
        return editor;
    }

    private void opened(Slug course, LessonInWork found, EditingHere open, Optional<Slug> part) {
        rememberInAddress(course, found.lesson(), part);
        if (found.mayEdit()) {
            open.at(part.map(Slug::value).orElse(""));
        }
    }

    /** The page is looked at again only when others have come, gone or moved. */
    private void heard(List<Turn> now, Slug lesson) {
        work.filter(it -> it.areHere(LessonWriters.of(now, lesson)))
                .ifPresent(it -> shown.ifPresent(editor -> editor.refresh(it.look())));
    }

    /** Whoever loads the page again is at the same part, where the browser may still hold something that was not sent. */
    private void rememberInAddress(Slug course, Slug lesson, Optional<Slug> part) {
        var address = part.map(it -> SiteMap.workbenchLesson(course, lesson, it))
                .orElseGet(() -> SiteMap.workbenchLesson(course, lesson));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private Nav way(Course course) {
        var way = new WorkbenchPath(course, language);
        way.addClassName("bench-way");
        return way;
    }

    private Anchor reviews(Slug course) {
        var link = new Anchor("/" + SiteMap.review(course), getTranslation("authoring.review.title"));
        link.addClassNames("btn", "quiet", "small");
        return link;
    }

    private Anchor publishing(Slug course) {
        var link = new Anchor("/" + SiteMap.workbench(course), getTranslation("authoring.lesson.to-publishing"));
        link.addClassNames("btn", "small");
        return link;
    }

    /** What never was a course has no sources, terms and languages either; its problems say what has to be mended in the folder first. */
    private Component unreadable(Slug course, LessonInWork found) {
        var page = new Div(
                new H1(name),
                Kit.warning(Icon.TRIANGLE_ALERT, new Paragraph(getTranslation("authoring.lesson.no-course"))),
                new Anchor("/" + SiteMap.workbench(course), course.value()),
                new ProblemList(found.problems()));
        page.addClassNames("page", "workbench", "stack-l");
        return page;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("authoring.lesson.page-title", name));
    }
}
