package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.base.Language;
import org.waymark.classreport.Basis;
import org.waymark.classreport.CellAddress;
import org.waymark.classreport.LookingCloser;
import org.waymark.classreport.ReportingOnClasses;
import org.waymark.classreport.StudyingAnswers;
import org.waymark.classroom.ui.ClassHeading;
import org.waymark.classroom.ui.ClassTimes;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;
import org.waymark.ui.WayBack;

/** What a class has made of its work, part by part; the address says which part. */
@StyleSheet("styles/classreport.css")
@Route(SiteMap.CLASS_REPORT)
@RolesAllowed(Role.Name.INSTRUCTOR)
final class ClassReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportingOnClasses reporting;
    private final StudyingAnswers studying;
    private final LookingCloser closer;
    private final CurrentUser user;
    private String title = "";

    ClassReportView(ReportingOnClasses reporting, StudyingAnswers studying, LookingCloser closer, CurrentUser user) {
        this.reporting = reporting;
        this.studying = studying;
        this.closer = closer;
        this.user = user;
        addClassNames("page", "class-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var classroom = event.getRouteParameters().get("classroom").orElse("");
        var query = event.getLocation().getQueryParameters();
        var tab = Tab.asked(query.getSingleParameter(Tab.PARAMETER));
        removeAll();
        switch (tab) {
            case RESULTS -> results(classroom, query);
            case OBJECTIVES -> {
                var report = studying.objectives(user.id(), classroom);
                show(tab, report.basis(), new ObjectivesTab(report, language()));
            }
            case QUESTIONS -> questions(classroom, query);
            case PEOPLE -> {
                var report = reporting.people(user.id(), classroom);
                show(tab, report.basis(), new PeopleTab(report, language()));
            }
            case TIME -> {
                var span = DaysShown.asked(query.getSingleParameter(DaysShown.PARAMETER));
                var days = reporting.days(user.id(), classroom, span.days());
                show(tab, days.basis(), new DaysTab(days, span, language()));
            }
        }
    }

    private void results(String classroom, QueryParameters query) {
        var staff = user.id();
        var report = reporting.results(staff, classroom);
        var results = new ResultsTab(
                report,
                language(),
                () -> reporting.results(staff, classroom),
                (assignment, learner) -> closer.at(staff, classroom, assignment.token(), learner.id()));
        show(Tab.RESULTS, report.basis(), results);
        query.getSingleParameter(WayBack.WORK)
                .flatMap(work -> query.getSingleParameter(WayBack.LEARNER).map(it -> new CellAddress(work, it)))
                .ifPresent(results::openAgain);
    }

    private void questions(String classroom, QueryParameters query) {
        var staff = user.id();
        var asked = query.getSingleParameter(QuestionsTab.PARAMETER);
        var tab =
                new QuestionsTab(language(), (assignment, most) -> studying.items(staff, classroom, assignment, most));
        show(Tab.QUESTIONS, tab.begin(asked), tab);
    }

    private void show(Tab tab, Basis basis, Component part) {
        title = basis.classroom().name();
        var zone = Kit.metaLine(getTranslation(
                "classreport.report.zone", new ClassTimes(basis.classroom().zone(), language()).zoneName()));
        var page = new Div(new TabRow(basis.classroom().token(), tab), part, zone);
        page.addClassName("stack-l");
        add(new ClassHeading(basis.classroom(), basis.viewer(), ClassHeading.Tab.REPORT), page);
    }

    private Language language() {
        return Language.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("classreport.report.page-title", title));
    }
}
