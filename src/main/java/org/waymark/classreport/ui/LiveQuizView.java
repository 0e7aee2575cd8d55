package org.waymark.classreport.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.waymark.assignment.AssignmentNotFound;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.classreport.Press;
import org.waymark.classreport.RunningQuiz;
import org.waymark.classreport.SeeingRunningQuizzes;
import org.waymark.classreport.SteeringRunningQuizzes;
import org.waymark.classroom.ClassroomArchived;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Right;
import org.waymark.classroom.RightMissing;
import org.waymark.classroom.ui.ClassChange;
import org.waymark.classroom.ui.ClassHeading;
import org.waymark.classroom.ui.ClassTimes;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/**
 * A quiz while a class takes it: who is at it, how far, who is away, who is done, and what the staff can do about its time. The page asks
 * every few seconds and shows what it reads from the database.
 */
@StyleSheet("styles/classreport.css")
@Route(SiteMap.CLASS_LIVE)
@RolesAllowed(Role.Name.INSTRUCTOR)
final class LiveQuizView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** How often it asks, in milliseconds. */
    static final int OFTEN = 3_000;

    private static final int NEVER = -1;

    private final SeeingRunningQuizzes seeing;
    private final SteeringRunningQuizzes steering;
    private final Library library;
    private final CurrentUser user;
    private final Div told = new Div();
    private Optional<Registration> polling = Optional.empty();
    private Optional<LiveDesk> desk = Optional.empty();
    private String classroom = "";
    private String assignment = "";
    private String title = "";

    LiveQuizView(SeeingRunningQuizzes seeing, SteeringRunningQuizzes steering, Library library, CurrentUser user) {
        this.seeing = seeing;
        this.steering = steering;
        this.library = library;
        this.user = user;
        addClassNames("page", "live-quiz");
        told.addClassName("told");
        told.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        classroom = event.getRouteParameters().get("classroom").orElse("");
        assignment = event.getRouteParameters().get("assignment").orElse("");
        try {
            show(quiz());
        } catch (AssignmentNotFound _) {
            throw new NotFoundException();
        }
    }

    private RunningQuiz quiz() {
        return seeing.quiz(user.id(), classroom, assignment);
    }

    private void show(RunningQuiz quiz) {
        var language = Language.of(getLocale());
        var name = name(quiz);
        title = name.map(it -> it.in(language)).orElse(quiz.classroom().name());
        var heading = new H2();
        name.ifPresentOrElse(it -> Wording.say(heading, it, language), () -> heading.setText(title));
        var now = new LiveDesk(quiz, language, this::press);
        desk = Optional.of(now);
        told.removeAll();
        var report = new Anchor("/" + SiteMap.classReport(classroom), getTranslation("classreport.live.to-report"));
        var page = new Div(
                heading,
                new Paragraph(getTranslation("classreport.live.lead")),
                told,
                now,
                Kit.row(report),
                Kit.metaLine(getTranslation(
                        "classreport.report.zone",
                        new ClassTimes(quiz.classroom().zone(), language).zoneName())));
        page.addClassName("stack-l");
        removeAll();
        add(new ClassHeading(quiz.classroom(), quiz.viewer(), ClassHeading.Tab.WORK), page);
    }

    private Optional<LocalizedText> name(RunningQuiz quiz) {
        var task = quiz.assignment().task();
        return library.current(task.course())
                .map(Edition::course)
                .flatMap(course -> course.quiz(task.id()))
                .map(Quiz::title);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(OFTEN);
        polling = Optional.of(event.getUI().addPollListener(_ -> look()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.ifPresent(Registration::remove);
        polling = Optional.empty();
        event.getUI().setPollInterval(NEVER);
    }

    /** Whoever may no longer see it is told so by the page that comes in its place. */
    private void look() {
        try {
            var quiz = quiz();
            desk.ifPresent(it -> it.show(quiz));
        } catch (ClassroomNotFound | ClassroomArchived | RightMissing | AssignmentNotFound gone) {
            getUI().ifPresent(ui -> ui.getPage().reload());
        }
    }

    private void press(Press press) {
        told.removeAll();
        ClassChange.tried(() -> {
            try {
                told.add(new SteeredList(steering.steer(user.id(), classroom, assignment, press)));
            } catch (AssignmentNotFound gone) {
                throw new ClassroomNotFound();
            }
        });
        look();
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("classreport.live.page-title", title));
    }

    /** Whether somebody may do more than look. */
    static boolean maySteer(RunningQuiz quiz) {
        return quiz.viewer().may(Right.ASSIGN);
    }
}
