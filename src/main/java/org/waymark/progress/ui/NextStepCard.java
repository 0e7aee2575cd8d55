package org.waymark.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.ui.Wording;
import org.waymark.progress.NextStep;
import org.waymark.progress.Standing;
import org.waymark.ui.Blaze;
import org.waymark.ui.SiteMap;

/** What to do next in a course, and the way there. */
final class NextStepCard extends Section {

    private final Course course;
    private final Language language;

    NextStepCard(Standing standing, Language language) {
        this.course = standing.progress().course();
        this.language = language;
        addClassName("continue");
        getElement().setAttribute("aria-label", getTranslation("progress.next.label"));
        standing.next().ifPresentOrElse(this::show, this::showDone);
    }

    private void show(NextStep step) {
        var title = Wording.say(new Paragraph(), step.activity().title(), language);
        var begun = step instanceof NextStep.Read read && read.begun();
        add((begun ? Blaze.HERE : Blaze.NOT_BEGUN).create(), words(situation(step), title), way(step));
    }

    private void showDone() {
        var title = new Paragraph(getTranslation("progress.next.done"));
        add(Blaze.DONE.create(), words(getTranslation("progress.next.done-how"), title));
    }

    private static Component words(String situation, Paragraph title) {
        var meta = new Paragraph(situation);
        meta.addClassName("meta");
        title.addClassName("step");
        return new Div(meta, title);
    }

    private String situation(NextStep step) {
        return switch (step) {
            case NextStep.Read read
            when read.begun() ->
                getTranslation(
                        "progress.next.stopped",
                        moduleSign(read.lesson().id()),
                        read.number(),
                        read.lesson().sections().size());
            case NextStep.Read read -> getTranslation("progress.next.reading", read.minutesLeft());
            case NextStep.Take take ->
                getTranslation(
                        take.again() ? "progress.next.again" : "progress.next.quiz",
                        take.quiz().itemCount());
            case NextStep.Play play ->
                getTranslation(
                        play.again() ? "progress.next.scenario-again" : "progress.next.scenario",
                        play.activity().minutes());
        };
    }

    private String moduleSign(Slug activity) {
        var number = course.moduleOf(activity).map(course.modules()::indexOf).orElse(0) + 1;
        return getTranslation("progress.module.sign", number);
    }

    private Anchor way(NextStep step) {
        var way = switch (step) {
            case NextStep.Read read when read.begun() -> link(lesson(read), "progress.next.read-on");
            case NextStep.Read read -> link(lesson(read), "progress.next.read");
            case NextStep.Take take ->
                link(
                        SiteMap.quiz(course.id(), take.quiz().id()),
                        take.again() ? "progress.next.retake" : "progress.next.take");
            case NextStep.Play play ->
                link(SiteMap.scenario(course.id(), play.activity().id()), "progress.next.play");
        };
        way.addClassNames("btn", "primary");
        return way;
    }

    private String lesson(NextStep.Read read) {
        return read.begun()
                ? SiteMap.lesson(course.id(), read.lesson().id(), read.section().id())
                : SiteMap.lesson(course.id(), read.lesson().id());
    }

    private Anchor link(String address, String key) {
        return new Anchor("/" + address, getTranslation(key));
    }
}
