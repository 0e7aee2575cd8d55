package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Posted;
import org.waymark.assignment.Task;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** What an assignment says, and where one goes from it. */
final class AssignmentHead extends Composite<Section> {

    AssignmentHead(Posted posted, ClassDesk desk) {
        var assignment = posted.assignment();
        var entry = new WorkEntry(assignment, desk);
        var title = Wording.say(new H2(), desk.title(assignment).text(), desk.language());
        var section = getContent();
        section.add(entry.head(title), entry.about(), entry.times(), rules(assignment, desk.words()));
        section.addClassName("stack");
        if (!assignment.note().isEmpty()) {
            section.add(WorkEntry.note(assignment.note()));
        }
        if (posted.isWithdrawn()) {
            section.add(
                    Kit.announced("warn", Icon.LOCK, new Paragraph(getTranslation("assignment.work.is-withdrawn"))));
        }
        section.add(ways(desk, posted));
    }

    private Component rules(Assignment assignment, WorkWords words) {
        var facts = new DescriptionList();
        facts.addClassNames("facts", "work-times");
        if (TaskSigns.hasQuiz(assignment.task())) {
            fact(facts, "assignment.form.attempts", WorkWords.attempts(assignment.attempts()));
            fact(facts, "assignment.form.counting", WorkWords.counting(assignment.counting()));
        }
        fact(facts, "assignment.form.late", words.of(assignment.late()));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String words) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(words));
    }

    private Component ways(ClassDesk desk, Posted posted) {
        var assignment = posted.assignment();
        var row = new Div();
        row.addClassNames("row", "tight");
        if (desk.overview().isOpenForChange() && !posted.isWithdrawn()) {
            row.add(way(
                    SiteMap.classWork(desk.token()) + "?" + WorkView.EDIT + "=" + assignment.token(),
                    "assignment.work.edit"));
        }
        if (isTakenNow(desk, posted)) {
            row.add(way(SiteMap.classLive(desk.token(), assignment.token()), "assignment.work.live"));
        }
        if (!desk.title(assignment).gone()) {
            row.add(way(TaskSigns.address(assignment.task()), "assignment.work.look"));
        }
        return row;
    }

    private static boolean isTakenNow(ClassDesk desk, Posted posted) {
        var assignment = posted.assignment();
        var now = desk.words().times().now();
        return assignment.task().kind() == Task.Kind.QUIZ
                && !posted.isWithdrawn()
                && !desk.overview().classroom().isArchived()
                && desk.overview()
                        .done()
                        .filter(it -> it.isGoingOn(assignment, now))
                        .isPresent();
    }

    private Component way(String address, String key) {
        var way = new Anchor("/" + address, getTranslation(key));
        way.addClassNames("btn", "small");
        return way;
    }
}
