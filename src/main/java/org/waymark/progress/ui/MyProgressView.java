package org.waymark.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.progress.SeeingProgress;
import org.waymark.progress.Standing;
import org.waymark.ui.EmptyState;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** What I have done in every course that I began, and what comes next. */
@Route(SiteMap.PROGRESS)
@Menu(title = "progress.menu", order = 2)
@PermitAll
final class MyProgressView extends Main implements HasDynamicTitle {

    private final Clock clock;
    private final Language language = Language.of(getLocale());

    MyProgressView(SeeingProgress seeingProgress, CurrentUser user, Clock clock) {
        this.clock = clock;
        addClassName("page");
        var standings = seeingProgress.ofAllBegunBy(user.id());
        if (standings.isEmpty()) {
            add(nothingYet());
            return;
        }
        add(new H1(getTranslation("progress.mine.title")));
        standings.stream().map(this::course).forEach(this::add);
    }

    private Component nothingYet() {
        var courses = new Anchor("/" + SiteMap.CATALOGUE, getTranslation("progress.mine.to-courses"));
        courses.addClassNames("btn", "primary");
        return new EmptyState(
                getTranslation("progress.mine.nothing"), getTranslation("progress.mine.nothing-sentence"), courses);
    }

    private Component course(Standing standing) {
        var course = standing.progress().course();
        var link = Wording.say(new Anchor("/" + SiteMap.course(course.id()), ""), course.title(), language);
        var title = new H2(link);
        title.addClassName("lead");
        var main = new Div(
                new NextStepCard(standing, language),
                FiguresTable.ofLessons(standing.progress(), language),
                FiguresTable.ofQuizzes(standing.progress(), language));
        if (!course.scenarios().isEmpty()) {
            main.add(FiguresTable.ofScenarios(standing.progress(), language));
        }
        main.addClassName("stack-l");
        var recent = new RecentActivity(standing.recent(), LocalDays.in(UI.getCurrent(), clock), language);
        var side = new Div(recent);
        side.addClassName("side");
        var columns = new Div(main, side);
        columns.addClassName("cols");
        var section = new Section(title, new PathCard(standing), columns);
        section.addClassName("standing");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("progress.mine.title"));
    }
}
