package org.waymark.gradebook.ui;

import static org.waymark.gradebook.GradebookServices.LEYLA;
import static org.waymark.gradebook.GradebookServices.NOON;
import static org.waymark.gradebook.Works.learner;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.classroom.Classroom;
import org.waymark.gradebook.ClassGrades;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.Entry;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.GradebookServices;
import org.waymark.gradebook.GradingClasses;
import org.waymark.gradebook.KeepingGradebook;
import org.waymark.gradebook.Marking;
import org.waymark.gradebook.ReleasingGrades;
import org.waymark.gradebook.SeeingGrades;
import org.waymark.gradebook.Works;
import org.waymark.identity.Sitter;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;
import org.waymark.ui.PageTest;
import org.waymark.ui.SiteMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the tests of the pages of gradebooks have in common: Leyla teaches three learners, who have done two quizzes of 100 points. */
@ContextConfiguration(classes = {GradebookServices.class, GradeViews.class})
@ViewPackages(packages = {"org.waymark.gradebook.ui", "org.waymark.classroom.ui", "org.waymark.ui"})
abstract class GradePages extends PageTest {

    @Autowired
    Sitter sitter;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CountingDatabase database;

    @Autowired
    GradebookServices.Work work;

    @Autowired
    KeepingGradebook keeping;

    @Autowired
    GradingClasses grading;

    @Autowired
    ReleasingGrades releasing;

    @Autowired
    SeeingGrades seeing;

    Classroom classroom = new Classroom(Works.CLASSROOM, "none", "none", "", ZoneOffset.UTC, NOON, Optional.empty(), 0);

    @BeforeEach
    void aClassOfThree() {
        classOf(3, 2);
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    void classOf(int learners, int quizzes) {
        classroom = GradebookServices.opened(jdbc, learners);
        work.is(Works.played(learners, quizzes));
    }

    String token() {
        return classroom.token();
    }

    ClassGrades book() {
        return seeing.of(LEYLA, token());
    }

    Column quiz(int number) {
        var id = new Column.Id(Works.quiz(number).id().value());
        return book().sheet().book().column(id).orElseThrow();
    }

    Column oral() {
        return keeping.add(LEYLA, token(), "Oral", BigDecimal.TEN, Optional.empty());
    }

    Entry entry(Column column, int learner) {
        return book().sheet().entry(column.id(), learner(learner));
    }

    static Given points(String points) {
        return new Given.Points(new BigDecimal(points));
    }

    Entry set(Column column, int learner, Given given, String comment) {
        return grading.set(
                LEYLA,
                token(),
                new Marking(
                        column.id(),
                        learner(learner),
                        given,
                        comment,
                        "",
                        entry(column, learner).version()));
    }

    void release(Optional<Column.Id> column) {
        releasing.release(
                LEYLA,
                token(),
                column,
                releasing.preview(LEYLA, token(), column).print());
    }

    void at(UserId who, String address) {
        // nobody becomes somebody else on a page that is open
        UI.getCurrent().navigate("elsewhere");
        sitter.becomes(who);
        go(address);
    }

    void atGrades() {
        at(LEYLA, SiteMap.classGrades(token()));
    }

    // --- the grid ---

    GradeGrid grid() {
        return all(GradeGrid.class).findFirst().orElseThrow(() -> new AssertionError("no grid on " + page()));
    }

    JsonNode shown() {
        return (JsonNode) grid().getElement().getPropertyRaw("book");
    }

    /** The codes of a learner's cells. */
    String codes(int row) {
        return shown().path("rows").path(row).path("c").asString();
    }

    void typeIn(int row, int column, String text) {
        fire("wm-mark", shown().path("stamp").asInt(), row, column, text);
    }

    void openCell(int row, int column) {
        fire("wm-cell", shown().path("stamp").asInt(), row, column, "");
    }

    void openColumn(int column) {
        fire("wm-column", shown().path("stamp").asInt(), 0, column, "");
    }

    void pressEscape() {
        var panels = only(all(Div.class).filter(it -> it.hasClassName("grade-panels")), "panels");
        var data = JsonNodeFactory.instance.objectNode().put(PanelPlace.ESCAPE, true);
        var element = panels.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "keydown", data));
        roundTrip();
    }

    /** Whether the page has told the browser so since it was last asked. */
    static boolean toldBrowser(String words) {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(it -> it.getInvocation())
                .anyMatch(it -> it.getExpression().contains(words)
                        || it.getParameters().stream().anyMatch(words::equals));
    }

    void fire(String event, int stamp, int row, int column, String text) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.stamp", stamp)
                .put("event.detail.row", row)
                .put("event.detail.column", column)
                .put("event.detail.text", text);
        var element = grid().getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
        roundTrip();
    }

    // --- what is on the page ---

    void write(String label, String words) {
        test(only(all(TextArea.class).filter(it -> label.equals(it.getLabel())), label))
                .setValue(words);
        roundTrip();
    }

    static <C extends Component> C only(Stream<C> some, String what) {
        return some.findFirst().orElseThrow(() -> new AssertionError(what + " not in " + page()));
    }
}
