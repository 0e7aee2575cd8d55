package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.waymark.assignment.AssigningWork;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.ConcessionChange;
import org.waymark.assignment.GrantingConcessions;
import org.waymark.assignment.LookingAtWork;
import org.waymark.assignment.Titles;
import org.waymark.base.Language;
import org.waymark.classroom.ui.ClassHeading;
import org.waymark.content.Library;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.Role;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;
import org.waymark.ui.Tables;

/** One assignment: learner by learner how far they have come; here they get more time, or are excused. */
@Route(SiteMap.CLASS_ASSIGNMENT)
@RolesAllowed(Role.Name.INSTRUCTOR)
final class AssignmentView extends Main implements BeforeEnterObserver, HasDynamicTitle, ConcessionRow.Page {

    private final WorkDesk services;
    private final Div said = new Div();
    private final Div learners = new Div();
    private final Div history = new Div();
    private String name = "";

    AssignmentView(
            LookingAtWork looking,
            AssigningWork assigning,
            GrantingConcessions granting,
            Titles titles,
            People people,
            Library library,
            Clock clock,
            CurrentUser user) {
        services = new WorkDesk(looking, assigning, granting, titles, people, library, clock, user.id());
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var desk = ClassDesk.of(services, parameters.get("classroom").orElse(""), Language.of(getLocale()));
        var posted =
                desk.overview().posted(parameters.get("assignment").orElse("")).orElseThrow(NotFoundException::new);
        var overview = desk.overview();
        name = desk.title(posted.assignment()).text().in(desk.language());
        said.removeAll();
        removeAll();
        var page = new Div(new AssignmentHead(posted, desk), said, learners, history);
        page.addClassNames("work-page", "stack-l");
        add(new ClassHeading(overview.classroom(), overview.viewer(), ClassHeading.Tab.WORK), page);
        show(desk, posted.assignment());
    }

    private LearnersTable show(ClassDesk desk, Assignment assignment) {
        var table = new LearnersTable(desk, assignment, new ConcessionRow(desk, assignment, this));
        var section = new Section(
                new H3(getTranslation("assignment.learners.title")),
                desk.overview().audience(assignment).isEmpty()
                        ? new Paragraph(getTranslation("assignment.learners.nobody"))
                        : Tables.frame(getTranslation("assignment.learners.caption"), table));
        section.addClassName("stack");
        learners.removeAll();
        learners.add(section);
        history.removeAll();
        history.add(history(desk, assignment));
        return table;
    }

    private Component history(ClassDesk desk, Assignment assignment) {
        var granted = desk.overview().mayAssign()
                ? services.granting().history(services.user(), desk.token(), assignment.token())
                : List.<ConcessionChange>of();
        var changes = services.assigning().history(services.user(), desk.token(), assignment.token());
        return new WorkHistory(changes, granted, desk);
    }

    @Override
    public void granted(ClassDesk desk, Assignment assignment, Person learner, Granting.Granted granted) {
        var undo = Kit.button(
                getTranslation("assignment.work.undo"), () -> undo(desk, assignment, learner, granted.undo()), "small");
        var content = new Div(new Paragraph(GrantedWords.of(granted, learner, assignment, desk.words())), undo);
        content.addClassName("row");
        said.removeAll();
        said.add(Kit.announced("", Icon.CHECK, content));
        show(desk.again(), assignment).focus(learner.id());
    }

    private void undo(ClassDesk desk, Assignment assignment, Person learner, Runnable undo) {
        if (WorkChange.tried(undo, () -> outdated(desk, assignment))) {
            said.removeAll();
            said.add(Kit.announced("", Icon.ROTATE, new Paragraph(getTranslation("assignment.work.undone"))));
            show(desk.again(), assignment).focus(learner.id());
        }
    }

    @Override
    public void outdated(ClassDesk desk, Assignment assignment) {
        show(desk.again(), assignment);
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(name);
    }
}
