package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Task;
import org.waymark.base.Language;
import org.waymark.classreport.Basis;
import org.waymark.classreport.Cell;
import org.waymark.classreport.CellAddress;
import org.waymark.classreport.Detail;
import org.waymark.classreport.Learner;
import org.waymark.classreport.Stuck;
import org.waymark.classroom.ui.ClassTimes;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;
import org.waymark.ui.WayBack;

/** What one learner did with one assignment: attempt by attempt, with the way to each that can be gone through. */
final class DetailPanel extends Composite<Section> {

    private final Basis basis;
    private final Assignment assignment;
    private final Language language;
    private final ClassTimes times;
    private final CellAddress cell;
    private final H3 title = new H3();

    DetailPanel(
            Basis basis,
            Assignment assignment,
            Learner learner,
            Cell made,
            Detail detail,
            Language language,
            Runnable close) {
        this.basis = basis;
        this.assignment = assignment;
        this.language = language;
        this.cell = CellAddress.of(basis.classroom(), assignment, learner);
        this.times = new ClassTimes(basis.classroom().zone(), language);
        title.add(
                new Span(learner.name() + " · "),
                Wording.say(new Span(), basis.title(assignment).text(), language));
        var head = Kit.row(title, Kit.button(getTranslation("classreport.detail.close"), close, "quiet", "small"));
        head.addClassName("between");
        getContent().addClassNames("card", "stack");
        getContent().getElement().setAttribute("aria-label", getTranslation("classreport.detail.label"));
        getContent().add(head, new Paragraph(new CellWords(this).all(made)));
        work(learner).ifPresent(getContent()::add);
        made.stuck().map(this::stuck).ifPresent(getContent()::add);
        if (detail.parts().isEmpty()) {
            getContent().add(Kit.metaLine(getTranslation("classreport.detail.task-gone")));
        }
        detail.parts()
                .forEach(part -> getContent().add(part(part, detail.parts().size() > 1)));
        live().ifPresent(getContent()::add);
        if (!detail.parts().stream().allMatch(Detail.Reading.class::isInstance)) {
            getContent().add(Kit.metaLine(getTranslation("classreport.detail.looks")));
        }
    }

    void focus() {
        Focus.on(title);
    }

    /** What counts, where that is not what was earned, and by when it was due. */
    private Optional<Component> work(Learner learner) {
        return basis.work().of(assignment.id(), learner.id()).map(work -> {
            var list = new Div();
            list.addClassName("stack");
            work.doneAt()
                    .ifPresent(at ->
                            list.add(Kit.metaLine(getTranslation("classreport.detail.done-at", times.minute(at)))));
            work.window()
                    .due()
                    .ifPresent(
                            due -> list.add(Kit.metaLine(getTranslation("classreport.detail.due", times.minute(due)))));
            if (work.late() && !work.fraction().equals(work.counted())) {
                work.fraction()
                        .ifPresent(earned -> list.add(Kit.metaLine(getTranslation(
                                "classreport.detail.before-late-rule",
                                earned.value().movePointRight(2)))));
            }
            return list;
        });
    }

    private Component stuck(Stuck stuck) {
        return Kit.tag("wait", Icon.TRIANGLE_ALERT, StuckWords.of(stuck, this));
    }

    private Component part(Detail.Part part, boolean named) {
        var section = new Div();
        section.addClassName("stack");
        if (named) {
            section.add(Wording.say(new H4(), part.title(), language));
        }
        switch (part) {
            case Detail.Reading reading -> section.add(reading(reading));
            case Detail.Attempts(var _, var tries) ->
                section.add(tries(tries, "classreport.detail.no-attempt", this::attempt));
            case Detail.Walks(var _, var tries) -> section.add(tries(tries, "classreport.detail.no-walk", this::walk));
        }
        return section;
    }

    private Component reading(Detail.Reading reading) {
        var words = getTranslation("classreport.detail.sections", reading.read(), reading.sections());
        return new Paragraph(reading.lastAt()
                .map(at -> words + " · " + getTranslation("classreport.detail.last-at", times.minute(at)))
                .orElse(words));
    }

    private Component tries(List<Detail.Try> tries, String none, BiFunction<Integer, Detail.Try, Component> line) {
        if (tries.isEmpty()) {
            return Kit.metaLine(getTranslation(none));
        }
        var list = new OrderedList();
        list.addClassName("tries");
        for (var i = 0; i < tries.size(); i++) {
            list.add(new ListItem(line.apply(i + 1, tries.get(i))));
        }
        return list;
    }

    private Component attempt(int number, Detail.Try attempt) {
        var row = Kit.row(new Span(began(attempt)), state(attempt, "classreport.detail.goes-on"));
        if (attempt.endedAt().isPresent()) {
            row.add(way(SiteMap.learnersReplay(attempt.token()), "classreport.detail.replay-number", number));
        }
        return row;
    }

    private Component way(String address, String key, int number) {
        var from = WayBack.fromCell(address, basis.classroom().token(), cell.assignment(), cell.learner());
        var link = new Anchor("/" + from, getTranslation("classreport.detail.replay"));
        link.getElement().setAttribute("aria-label", getTranslation(key, number));
        return link;
    }

    private Component walk(int number, Detail.Try walk) {
        var row = Kit.row(
                new Span(began(walk)),
                state(walk, walk.left() ? "classreport.detail.left" : "classreport.detail.goes-on"));
        if (walk.endedAt().isPresent() && !walk.left()) {
            row.add(way(SiteMap.learnersPlaythrough(walk.token()), "classreport.detail.walk-number", number));
        }
        return row;
    }

    private String began(Detail.Try attempt) {
        var from = times.minute(attempt.startedAt());
        return attempt.endedAt()
                .map(at -> getTranslation("classreport.detail.from-until", from, times.minute(at)))
                .orElseGet(() -> getTranslation("classreport.detail.from", from));
    }

    private Component state(Detail.Try attempt, String open) {
        return attempt.mark()
                .<Component>map(mark -> {
                    var words = getTranslation("classreport.detail.mark", mark.percent());
                    return attempt.waiting()
                            ? Kit.tag("wait", Icon.HOURGLASS, words + ", " + getTranslation("classreport.grid.waiting"))
                            : attempt.passed()
                                    ? Kit.tag("right", Icon.CHECK, words + ", " + passed(true))
                                    : Kit.tag("wrong", Icon.X, words + ", " + passed(false));
                })
                .orElseGet(() -> Kit.tag("line", Icon.CIRCLE_DOT, getTranslation(open)));
    }

    private String passed(boolean passed) {
        return getTranslation(passed ? "classreport.detail.passed" : "classreport.detail.not-passed");
    }

    private Optional<Component> live() {
        if (assignment.task().kind() != Task.Kind.QUIZ
                || basis.classroom().isArchived()
                || !basis.work().isGoingOn(assignment, basis.now())) {
            return Optional.empty();
        }
        var link = new Anchor(
                "/" + SiteMap.classLive(basis.classroom().token(), assignment.token()),
                getTranslation("classreport.detail.live"));
        link.addClassNames("btn", "small");
        return Optional.of(Kit.row(link));
    }
}
