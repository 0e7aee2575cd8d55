package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.base.Problem;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** What is wrong in a lesson, with its place, and the way there. */
final class LessonProblems extends Composite<Section> {

    /** The list is made anew while one types; whoever has seen to these sees the next. */
    static final int AT_MOST = 100;

    private final Consumer<LessonSheet.Spot> wayThere;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph more = Kit.metaLine("");
    private List<Problem> shown = List.of();

    LessonProblems(Consumer<LessonSheet.Spot> wayThere) {
        this.wayThere = wayThere;
        var title = new H2(getTranslation("authoring.lesson.problems"));
        title.addClassName("vh");
        getContent().addClassName("bench-problems");
        getContent().add(title, list, more);
        getContent().setVisible(false);
    }

    void show(LessonSheet sheet) {
        var now = sheet.ownProblems();
        if (!now.equals(shown)) {
            shown = now;
            list.removeAll();
            first(now).map(it -> item(sheet, it)).forEach(list::add);
            var left = now.size() - AT_MOST;
            more.setVisible(left > 0);
            more.setText(left > 0 ? getTranslation("authoring.problems.more", left) : "");
            getContent().setVisible(!now.isEmpty());
        }
    }

    /** Where not all of them are shown, what keeps the course from being published comes first. */
    private static Stream<Problem> first(List<Problem> problems) {
        return problems.size() <= AT_MOST
                ? problems.stream()
                : Stream.concat(
                                problems.stream().filter(Problem::isError),
                                problems.stream().filter(it -> !it.isError()))
                        .limit(AT_MOST);
    }

    private Component item(LessonSheet sheet, Problem problem) {
        var place = problem.place();
        var file = place.file().substring(place.file().lastIndexOf('/') + 1);
        var where = new Code(place.line() == 0 ? file : file + ":" + place.line());
        var sign = problem.isError() ? Icon.CIRCLE_ALERT : Icon.TRIANGLE_ALERT;
        var severity = new Span(
                getTranslation(problem.isError() ? "content.installation.error" : "content.installation.warning"));
        severity.addClassName("vh");
        var sentence = new Span(getTranslation(problem.key(), problem.details().toArray()));
        var item = new ListItem(sign.small(), new Span(severity, where, new Span(" "), sentence));
        sheet.spot(problem)
                .ifPresent(spot -> item.add(Kit.inLine(
                        getTranslation("authoring.lesson.go-there"),
                        where.getText() + " " + sentence.getText(),
                        () -> wayThere.accept(spot))));
        return item;
    }
}
