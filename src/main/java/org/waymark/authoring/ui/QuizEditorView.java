package org.waymark.authoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.authoring.ComposingQuizzes;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.QuizSheet;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** A quiz is written here: its title, its rules, what it draws; each change is kept in the draft at once. */
@StyleSheet("styles/authoring.css")
@Route(SiteMap.WORKBENCH_QUIZ)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class QuizEditorView extends Main implements BeforeEnterObserver, HasDynamicTitle, QuizKeeping {

    private static final String TITLE = "title";
    private static final String SUMMARY = "summary";

    private final ComposingQuizzes composing;
    private final EditingCourses editing;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private final Div told = new Div();
    private final Div page = new Div();
    private final Div problems = new Div();
    private Optional<QuizDesk> desk = Optional.empty();
    private Optional<QuizBlueprint> blueprint = Optional.empty();
    private Optional<DrawPreview> preview = Optional.empty();

    QuizEditorView(ComposingQuizzes composing, EditingCourses editing, CurrentUser user) {
        this.composing = composing;
        this.editing = editing;
        this.user = user;
        told.addClassName("plan-said");
        told.getElement().setAttribute("role", "status");
        page.addClassNames("workbench", "quiz-editor", "stack-l");
        addClassName("page");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var opened = new QuizDesk(composing, editing, user.id(), slug(event, "course"), slug(event, "quiz"));
        desk = Optional.of(opened);
        told.removeAll();
        show(opened);
    }

    private static Slug slug(BeforeEnterEvent event, String name) {
        return event.getRouteParameters()
                .get(name)
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(CourseNotFound::new);
    }

    private void show(QuizDesk at) {
        var work = at.work();
        blueprint = Optional.empty();
        preview = Optional.empty();
        page.removeAll();
        page.add(
                Kit.stack(WorkbenchPath.of(at.course(), at.work().course(), language), new H1(name(at))),
                told,
                problems);
        if (!work.mayEdit()) {
            page.add(Kit.note(Icon.LOCK, new Paragraph(getTranslation("authoring.quiz.read-only"))));
        }
        work.sheet()
                .ifPresentOrElse(
                        it -> show(at, it),
                        () -> page.add(Kit.warning(
                                Icon.TRIANGLE_ALERT, new Paragraph(getTranslation("authoring.quiz.unreadable")))));
        check(at);
    }

    private void show(QuizDesk at, QuizSheet sheet) {
        var mayEdit = at.work().mayEdit();
        page.add(title(sheet, mayEdit), summary(sheet, mayEdit));
        page.add(new QuizRulesForm(sheet, mayEdit, this), new QuizRemarks(sheet, mayEdit, this));
        at.work().course().ifPresent(course -> {
            var drawing = new QuizBlueprint(sheet, course, mayEdit, language, this);
            blueprint = Optional.of(drawing);
            page.add(drawing);
        });
        var drawn = new DrawPreview(at, language);
        preview = Optional.of(drawn);
        page.add(drawn);
    }

    private Section title(QuizSheet sheet, boolean mayEdit) {
        var said = new QuizWords.Said(getTranslation("authoring.quiz.title"), sheet.text(TITLE));
        return new Section(new H2(said.what()), QuizWords.line(said, mayEdit, keeping(TITLE)));
    }

    private Section summary(QuizSheet sheet, boolean mayEdit) {
        var said = new QuizWords.Said(getTranslation("authoring.quiz.summary"), sheet.text(SUMMARY));
        return new Section(new H2(said.what()), QuizWords.text(said, mayEdit, keeping(SUMMARY)));
    }

    private QuizWords.Typed keeping(String key) {
        return (language, words) -> keep(key + "." + language.tag(), it -> it.saying(key, language, words), words);
    }

    private String name(QuizDesk at) {
        return at.work()
                .sheet()
                .map(it -> it.text(TITLE).getOrDefault(language, ""))
                .filter(it -> !it.isEmpty())
                .orElse(at.work().id().value());
    }

    @Override
    public void keep(String place, Function<QuizSheet, List<Edit>> edits, String words) {
        desk.ifPresent(at -> {
            switch (at.keep(place, edits, words)) {
                case KEPT -> {
                    say(getTranslation("authoring.quiz.kept"));
                    goOn(at);
                }
                case REFUSED -> {
                    warn(
                            words.isEmpty()
                                    ? getTranslation("authoring.quiz.refused")
                                    : getTranslation("authoring.quiz.refused-words", words));
                    check(at);
                }
                case OUTDATED -> {
                    show(at);
                    warn(
                            words.isEmpty()
                                    ? getTranslation("authoring.quiz.outdated")
                                    : getTranslation("authoring.quiz.outdated-words", words));
                }
            }
        });
    }

    @Override
    public void rebuild(String place, Function<QuizSheet, List<Edit>> edits) {
        keep(place, edits, "");
        desk.ifPresent(at -> {
            show(at);
            Focus.on(told);
        });
    }

    private void goOn(QuizDesk at) {
        at.work()
                .course()
                .ifPresent(course ->
                        at.work().sheet().ifPresent(sheet -> blueprint.ifPresent(it -> it.goOn(sheet, course))));
        preview.ifPresent(DrawPreview::draw);
        check(at);
    }

    private void check(QuizDesk at) {
        problems.removeAll();
        problems.add(new ProblemList(at.work().problems()));
    }

    private void say(String sentence) {
        told.removeAll();
        told.add(new Span(Icon.CHECK.small(), new Span(sentence)));
    }

    private void warn(String sentence) {
        told.removeAll();
        told.add(Kit.warning(Icon.TRIANGLE_ALERT, new Paragraph(sentence)));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(desk.map(this::name).orElse(""));
    }
}
