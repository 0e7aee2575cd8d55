package org.waymark.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.waymark.content.CourseModule;
import org.waymark.progress.CourseProgress;
import org.waymark.progress.Standing;

/** The map of a course's modules with what it says, in figures and in words. */
final class PathCard extends Section {

    PathCard(Standing standing) {
        var progress = standing.progress();
        addClassNames("card", "path");
        var figures = new Span(figures(this, progress));
        figures.addClassNames("meta", "num");
        var head = new Div(new H3(getTranslation("progress.mine.way")), figures);
        head.addClassNames("row", "between");
        var width = new Paragraph(width(progress));
        width.addClassName("meta");
        add(head, new PathBar(standing), signs(progress), width);
    }

    /** Lessons, quizzes and modules done of all there are. */
    static String figures(Component asker, CourseProgress progress) {
        var lessons = progress.lessonTally();
        var quizzes = progress.quizTally();
        return asker.getTranslation(
                "progress.module.figures", lessons.done(), lessons.all(), quizzes.done(), quizzes.all());
    }

    private Component signs(CourseProgress progress) {
        var signs = new Div();
        signs.addClassNames("profile", "signs", "meta", "num", "no-phone");
        signs.getElement().setAttribute("aria-hidden", "true");
        var number = 1;
        for (var module : progress.modules()) {
            var sign = new Span(getTranslation("progress.module.sign", number));
            sign.getStyle()
                    .set("--w", String.valueOf(Math.max(1, module.module().minutes())));
            signs.add(sign);
            number++;
        }
        return signs;
    }

    private String width(CourseProgress progress) {
        var minutes = progress.course().modules().stream()
                .mapToInt(CourseModule::minutes)
                .summaryStatistics();
        return minutes.getCount() == 1
                ? getTranslation("progress.mine.width-of-one", minutes.getMax())
                : getTranslation("progress.mine.width", minutes.getMin(), minutes.getMax());
    }
}
