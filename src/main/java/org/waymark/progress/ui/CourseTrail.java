package org.waymark.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.progress.ModuleProgress;
import org.waymark.progress.Stage;
import org.waymark.progress.Standing;
import org.waymark.ui.Icon;

/** The modules of a course as stages of a way; the one where the learner is lies open. */
final class CourseTrail extends OrderedList {

    private final Slug course;
    private final Optional<Slug> next;
    private final boolean isBegun;
    private final Language language;

    CourseTrail(Standing standing, Language language) {
        this.course = standing.progress().course().id();
        this.next = standing.next().map(step -> step.activity().id());
        this.isBegun = standing.progress().stage() != Stage.NOT_BEGUN;
        this.language = language;
        addClassName("trail");
        var number = 1;
        for (var module : standing.progress().modules()) {
            add(stage(module, number));
            number++;
        }
    }

    private ListItem stage(ModuleProgress module, int number) {
        var activities = new UnorderedList();
        activities.addClassName("lessons");
        for (var activity : module.activities()) {
            var here = isBegun && isNext(activity.activity().id());
            activities.add(new ActivityRow(course, activity, here, language));
        }
        var details = new NativeDetails(head(module, number), activities);
        details.addClassName("mod");
        details.setOpen(
                module.activities().stream().anyMatch(it -> isNext(it.activity().id())));
        var stage = new ListItem(new StageSign(module.stage()), details);
        stage.setClassName("done", module.stage() == Stage.DONE);
        return stage;
    }

    private boolean isNext(Slug activity) {
        return next.filter(activity::equals).isPresent();
    }

    private Component head(ModuleProgress module, int number) {
        var sign = new Span(getTranslation("progress.module.sign", number));
        sign.addClassName("no");
        var title = new H2(sign, Wording.say(new Span(), module.module().title(), language));
        var figures = new Span(figures(module));
        figures.addClassNames("meta", "num");
        var head = new Div(title, figures, Icon.CHEVRON_RIGHT.small());
        head.addClassName("mod-head");
        return head;
    }

    private String figures(ModuleProgress module) {
        var lessons = module.lessonTally();
        var quizzes = module.quizTally();
        return module.stage() == Stage.NOT_BEGUN
                ? getTranslation(
                        "progress.module.planned",
                        lessons.all(),
                        module.module().minutes())
                : getTranslation(
                        "progress.module.figures", lessons.done(), lessons.all(), quizzes.done(), quizzes.all());
    }
}
