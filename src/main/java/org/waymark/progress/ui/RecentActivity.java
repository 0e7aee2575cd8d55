package org.waymark.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.content.ui.Wording;
import org.waymark.progress.ActivityDone;
import org.waymark.ui.Icon;

/** What a learner did last: when, what, and what came of it. */
final class RecentActivity extends Section {

    private static final int SHOWN = 8;

    private final LocalDays days;
    private final Language language;

    RecentActivity(List<ActivityDone> done, LocalDays days, Language language) {
        this.days = days;
        this.language = language;
        var list = new UnorderedList();
        list.addClassNames("feed", "num");
        done.stream().limit(SHOWN).map(this::entry).forEach(list::add);
        add(new H3(getTranslation("progress.mine.recent")), list);
    }

    private ListItem entry(ActivityDone done) {
        return new ListItem(day(days.of(done.at())), Wording.say(new Span(), title(done), language), outcome(done));
    }

    private Component day(LocalDate day) {
        var time = new HtmlContainer("time");
        time.setText(days.inWords(day, language.locale()));
        time.addClassName("meta");
        time.getElement().setAttribute("datetime", day.toString());
        return time;
    }

    private static LocalizedText title(ActivityDone done) {
        return switch (done) {
            case ActivityDone.LessonRead read -> read.lesson().title();
            case ActivityDone.QuizTaken taken -> taken.quiz().title();
            case ActivityDone.ScenarioPlayed played -> played.scenario().title();
        };
    }

    private Component outcome(ActivityDone done) {
        return switch (done) {
            case ActivityDone.LessonRead read
            when read.wholly() -> tag(Icon.CHECK.small(), new Span(getTranslation("progress.lesson.read")));
            case ActivityDone.LessonRead read ->
                tag(new Span(getTranslation(
                        "progress.lesson.sections",
                        read.sectionsRead(),
                        read.lesson().sections().size())));
            case ActivityDone.QuizTaken taken ->
                mark(
                        getTranslation(
                                "progress.quiz.mark",
                                taken.mark().earned(),
                                taken.mark().possible()),
                        taken.passed());
            case ActivityDone.ScenarioPlayed played ->
                mark(getTranslation("progress.scenario.score", played.score()), played.passed());
        };
    }

    private Component mark(String mark, boolean passed) {
        var figures = new Span(mark);
        var word = new Span(getTranslation(passed ? "progress.mine.passed" : "progress.mine.not-passed"));
        word.addClassName("vh");
        if (!passed) {
            return tag(figures, word);
        }
        var tag = tag(Icon.CHECK.small(), figures, word);
        tag.addClassName("right");
        return tag;
    }

    private static Span tag(Component... parts) {
        var tag = new Span(parts);
        tag.addClassName("tag");
        return tag;
    }
}
