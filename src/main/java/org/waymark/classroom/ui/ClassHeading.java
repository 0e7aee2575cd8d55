package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.ui.SiteMap;

/** What stands on top of every page of a class for those who run it: its name and the way to its other pages. */
public final class ClassHeading extends Composite<Div> {

    /** A page of a class. */
    public enum Tab {
        LEARNERS,
        WORK,
        REPORT,
        GRADES,
        SETTINGS
    }

    /** @param viewer whoever looks at the page; pages that they have no right to are not offered */
    public ClassHeading(Classroom classroom, StaffMember viewer, Tab current) {
        getContent().addClassName("class-heading");
        getContent()
                .add(
                        ClassTabs.crumbs(
                                SiteMap.CLASSES,
                                getTranslation("classroom.menu.classes"),
                                getTranslation("classroom.heading.path")),
                        new ClassName(classroom),
                        tabs(classroom, viewer, current));
    }

    private ClassTabs tabs(Classroom classroom, StaffMember viewer, Tab current) {
        var tabs = new ClassTabs();
        for (var tab : Tab.values()) {
            if (mayOpen(viewer, tab)) {
                tabs.add(address(classroom.token(), tab), words(tab), tab == current);
            }
        }
        return tabs;
    }

    private static boolean mayOpen(StaffMember viewer, Tab tab) {
        return switch (tab) {
            case LEARNERS, WORK, SETTINGS -> true;
            case REPORT -> viewer.may(Right.FOLLOW);
            case GRADES -> viewer.may(Right.MARK) || viewer.may(Right.FOLLOW);
        };
    }

    private static String address(String classroom, Tab tab) {
        return switch (tab) {
            case LEARNERS -> SiteMap.classLearners(classroom);
            case WORK -> SiteMap.classWork(classroom);
            case REPORT -> SiteMap.classReport(classroom);
            case GRADES -> SiteMap.classGrades(classroom);
            case SETTINGS -> SiteMap.classSettings(classroom);
        };
    }

    private String words(Tab tab) {
        return switch (tab) {
            case LEARNERS -> getTranslation("classroom.tab.learners");
            case WORK -> getTranslation("classroom.tab.work");
            case REPORT -> getTranslation("classroom.tab.report");
            case GRADES -> getTranslation("classroom.tab.grades");
            case SETTINGS -> getTranslation("classroom.tab.settings");
        };
    }
}
