package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Optional;
import org.waymark.assignment.Again;
import org.waymark.assignment.Duty;
import org.waymark.assignment.DutyList;
import org.waymark.assignment.DutyList.Part;
import org.waymark.assignment.Task;
import org.waymark.assignment.WorkDone;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** Something that a learner is to do, or has done: what it is, by when, what its teacher says to it, and the way there. */
final class DutyItem {

    private final Duty duty;
    private final Times times;
    private final Part part;
    private final LateWords lateness;

    DutyItem(Duty duty, Times times) {
        this.duty = duty;
        this.times = times;
        part = DutyList.part(duty.done(), times.now());
        lateness = new LateWords(duty, part, times);
    }

    /** Everything, for the page of its class. */
    ListItem whole() {
        var item = new ListItem(head(new H3(title())));
        when().ifPresent(item::add);
        until().map(Kit::help).ifPresent(item::add);
        lateness.lines().stream().map(Kit::help).forEach(item::add);
        attempts().map(Kit::help).ifPresent(item::add);
        if (!duty.assignment().note().isEmpty()) {
            item.add(WorkEntry.note(duty.assignment().note()));
        }
        way(true).ifPresent(item::add);
        item.addClassName("work-entry");
        return item;
    }

    /** For the page of what is to be done: for which class, by when, and what becomes of it when it is late. */
    ListItem here() {
        var classroom = duty.classroom();
        var way = new Anchor("/" + SiteMap.myClass(classroom.token()), words("assignment.duty.for", classroom.name()));
        var head = new Div(way);
        head.addClassNames("row", "tight", "duty-head");
        signs(head);
        var item = new ListItem(head);
        if (duty.assignment().task().kind() == Task.Kind.MODULE) {
            item.add(Kit.help(
                    words("assignment.duty.part-of", duty.title().text().in(times.language()))));
        }
        when().ifPresent(item::add);
        until().map(Kit::help).ifPresent(item::add);
        lateness.linesHere().stream().map(Kit::help).forEach(item::add);
        if (!duty.assignment().note().isEmpty()) {
            item.add(WorkEntry.note(duty.assignment().note()));
        }
        item.addClassName("work-entry");
        return item;
    }

    /** One line, for a list of several classes. */
    ListItem line() {
        var about = new Div(Kit.meta(duty.classroom().name()));
        when().ifPresent(about::add);
        until().map(Kit::help).ifPresent(about::add);
        lateness.brief().stream().map(Kit::help).forEach(about::add);
        about.addClassName("stack-tight");
        var item = new ListItem(head(title()), about);
        way(false).ifPresent(item::add);
        item.addClassNames("work-entry", "duty-line");
        return item;
    }

    private Component title() {
        return Wording.say(new Span(), duty.title().text(), times.language());
    }

    private Component head(Component title) {
        var head = new Div(title, TaskSigns.kind(duty.assignment().task()));
        head.addClassNames("row", "tight", "duty-head");
        signs(head);
        return head;
    }

    /** Whether it is late, missed, done, or put off. */
    private void signs(Div head) {
        var work = duty.done();
        switch (part) {
            case LATE -> head.add(Kit.tag("wrong", Icon.CIRCLE_ALERT, words("assignment.work.overdue")));
            case MISSED -> head.add(Kit.tag("wrong", Icon.LOCK, words("assignment.work.missed")));
            case EXCUSED ->
                head.add(
                        duty.title().gone()
                                ? Kit.tag("line", Icon.MINUS, words("assignment.work.task-gone"))
                                : Kit.tag("line", Icon.CIRCLE_SLASH, words("assignment.work.excused")));
            case DONE -> {
                head.add(notPassed().orElseGet(() -> StandSigns.stand(work)));
                if (work.late()) {
                    head.add(StandSigns.late());
                }
                if (canGoOn()) {
                    head.add(Kit.tag("blaze", Icon.CIRCLE_DOT, words(Keys.of(WorkDone.Stand.UNDER_WAY))));
                }
            }
            case TO_DO, COMING -> {
                if (work.stand() == WorkDone.Stand.UNDER_WAY) {
                    head.add(StandSigns.stand(work));
                }
            }
        }
        if (duty.extended() && part != Part.DONE) {
            head.add(Kit.tag("blaze", Icon.CLOCK, words("assignment.duty.extended")));
        }
    }

    /** It is handed in, and not finished with as long as there are attempts left to pass it. */
    private Optional<Span> notPassed() {
        return duty.again().filter(it -> !it.passed()).map(it -> Kit.tag("part", Icon.CIRCLE_DOT, sentence(it)));
    }

    private String sentence(Again again) {
        if (!duty.canBeTriedAgain(times.now())) {
            return words("assignment.duty.not-passed");
        }
        return again.left()
                .filter(it -> it > 0)
                .map(left -> words("assignment.duty.not-passed-left", left))
                .orElseGet(() -> words("assignment.duty.not-passed-yet"));
    }

    private boolean canGoOn() {
        return duty.canBeTriedAgain(times.now())
                && duty.again().filter(Again::underWay).isPresent();
    }

    /** By when another attempt is in time. */
    private Optional<String> until() {
        return DutyList.end(duty)
                .filter(end -> duty.canBeTriedAgain(times.now()) && times.now().isBefore(end))
                .map(end -> words(canGoOn() ? "assignment.duty.due" : "assignment.duty.again-until", near(end)));
    }

    private Optional<Component> when() {
        return sentence().map(sentence -> {
            var when = new Paragraph(sentence);
            when.addClassNames("duty-when", "num");
            return when;
        });
    }

    private Optional<String> sentence() {
        var window = duty.done().window();
        return switch (part) {
            case DONE -> done();
            case EXCUSED -> Optional.empty();
            case COMING ->
                window.opens()
                        .map(opens -> DutyList.end(duty)
                                .map(end -> words("assignment.duty.opens-and-due", near(opens), near(end)))
                                .orElseGet(() -> words("assignment.duty.opens", near(opens))));
            case MISSED -> window.closes().map(closes -> words("assignment.duty.closed", near(closes)));
            case LATE ->
                window.due()
                        .map(due -> times.near(due, duty.classroom().zone()))
                        .map(due -> words("assignment.duty.was-due", due.distance(), due.detail()));
            case TO_DO ->
                Optional.of(window.due()
                        .map(due -> words("assignment.duty.due", near(due)))
                        .or(() -> window.closes().map(closes -> words("assignment.duty.closes", near(closes))))
                        .orElseGet(() -> words("assignment.duty.any-time")));
        };
    }

    private Optional<String> done() {
        var work = duty.done();
        return work.doneAt()
                .map(at -> work.fraction().isPresent()
                        ? words("assignment.duty.done-with", near(at), StandSigns.result(work))
                        : words("assignment.duty.done", near(at)));
    }

    private String near(Instant at) {
        return times.near(at, duty.classroom().zone()).whole();
    }

    private static String words(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    private Optional<String> attempts() {
        return duty.attempts()
                .filter(_ -> TaskSigns.hasQuiz(duty.assignment().task()) && (part == Part.TO_DO || part == Part.LATE))
                .map(number -> words("assignment.work.attempts", number));
    }

    private Optional<Component> way(boolean plain) {
        var task = duty.assignment().task();
        var result = part == Part.DONE ? result(task) : Optional.<Component>empty();
        if (duty.canBeTriedAgain(times.now())) {
            var ways = new Div(
                    link(TaskSigns.address(task), canGoOn() ? "assignment.duty.go-on" : "assignment.duty.try-again"));
            result.ifPresent(ways::add);
            ways.addClassNames("row", "tight");
            return Optional.of(ways);
        }
        if (result.isPresent()) {
            return result;
        }
        if (duty.title().gone() || part == Part.COMING) {
            return Optional.empty();
        }
        var key = switch (part) {
            case LATE, TO_DO ->
                duty.done().stand() == WorkDone.Stand.UNDER_WAY ? "assignment.duty.go-on" : "assignment.duty.begin";
            case DONE, MISSED, EXCUSED, COMING -> "assignment.duty.look";
        };
        var way = link(TaskSigns.address(task), key);
        if (plain && (part == Part.LATE || part == Part.TO_DO)) {
            way.addClassName("primary");
        }
        return Optional.of(way);
    }

    private Optional<Component> result(Task task) {
        return duty.done().token().map(token -> switch (task.kind()) {
            case QUIZ -> link(SiteMap.result(token), "assignment.duty.result");
            case SCENARIO -> link(SiteMap.debrief(token), "assignment.duty.result");
            case LESSON, MODULE -> link(TaskSigns.address(task), "assignment.duty.look");
        });
    }

    /** Read aloud with what it is about. */
    private Anchor link(String address, String key) {
        var words = words(key);
        var link = new Anchor("/" + address, words);
        link.addClassNames("btn", "small");
        link.getElement()
                .setAttribute("aria-label", words + ": " + duty.title().text().in(times.language()));
        return link;
    }
}
