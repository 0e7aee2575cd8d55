package org.waymark.assignment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.assignment.Duty;
import org.waymark.assignment.DutyList.Part;
import org.waymark.assignment.LateRule;
import org.waymark.assignment.Task;

/** What is said of work as long as it is not done: what becomes of it late, what it can earn now, until when it is taken. */
record LateWords(Duty duty, Part part, Times times) {

    /** For the page of a class. */
    List<String> lines() {
        return Stream.of(rule(), now(), closing()).flatMap(Optional::stream).toList();
    }

    /** For a list of several classes, where the closing time is said once it is the next one that counts. */
    List<String> brief() {
        return Stream.of(rule(), now(), closing().filter(_ -> part == Part.LATE))
                .flatMap(Optional::stream)
                .toList();
    }

    /** For the page of what is to be done, where it is said, too, that late work would count in full. */
    List<String> linesHere() {
        var rule = isInTime() && duty.assignment().late() instanceof LateRule.Counts
                ? Optional.of(say("assignment.duty.late-would-count"))
                : rule();
        return Stream.of(rule, now(), closing()).flatMap(Optional::stream).toList();
    }

    private Optional<String> rule() {
        if (part != Part.LATE && !isInTime()) {
            return Optional.empty();
        }
        return switch (duty.assignment().late()) {
            case LateRule.Counts() ->
                Optional.of(say("assignment.duty.late-counts")).filter(_ -> part == Part.LATE);
            case LateRule.CountsNothing() -> Optional.of(say("assignment.duty.late-nothing"));
            case LateRule.Loses(var percent, var atLeast) ->
                Optional.of(say("assignment.duty.late-loses", percent, atLeast));
        };
    }

    /** Of what has points of its own; the parts of a module may have been done at several times. */
    private Optional<String> now() {
        var hasPoints = duty.assignment().task().kind() == Task.Kind.QUIZ
                || duty.assignment().task().kind() == Task.Kind.SCENARIO;
        if (part != Part.LATE || !hasPoints || !(duty.assignment().late() instanceof LateRule.Loses)) {
            return Optional.empty();
        }
        return duty.done()
                .window()
                .due()
                .map(due -> duty.assignment()
                        .late()
                        .most(due, times.now(), duty.classroom().zone()))
                .map(most -> say("assignment.duty.worth-now", WorkWords.percent(most)));
    }

    private Optional<String> closing() {
        var window = duty.done().window();
        if (part == Part.LATE) {
            return Optional.of(window.closes()
                    .map(closes -> say(
                            "assignment.duty.taken-until",
                            times.near(closes, duty.classroom().zone()).whole()))
                    .orElseGet(() -> say("assignment.duty.never-closes")));
        }
        return window.closes()
                .filter(_ -> isInTime())
                .map(closes -> window.due().filter(closes::equals).isPresent()
                        ? say("assignment.duty.closes-then")
                        : say(
                                "assignment.duty.late-until",
                                times.near(closes, duty.classroom().zone()).whole()));
    }

    /** Whether it can still become late. */
    private boolean isInTime() {
        return (part == Part.TO_DO || part == Part.COMING)
                && duty.done().window().due().isPresent();
    }

    private static String say(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
