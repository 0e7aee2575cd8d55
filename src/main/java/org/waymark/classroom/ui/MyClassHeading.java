package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.waymark.classroom.Classroom;
import org.waymark.ui.SiteMap;

/** What stands on top of every page of a class for those who are in it: its name and the way to its other pages. */
public final class MyClassHeading extends Composite<Div> {

    /** A page of a class as its learners see it. */
    public enum Tab {
        TO_DO,
        GRADES
    }

    public MyClassHeading(Classroom classroom, Tab current) {
        var tabs = new ClassTabs();
        tabs.add(SiteMap.myClass(classroom.token()), getTranslation("classroom.tab.to-do"), current == Tab.TO_DO);
        tabs.add(SiteMap.myGrades(classroom.token()), getTranslation("classroom.tab.my-grades"), current == Tab.GRADES);
        getContent().addClassName("class-heading");
        getContent()
                .add(
                        ClassTabs.crumbs(
                                SiteMap.MY_CLASSES,
                                getTranslation("classroom.menu.my-classes"),
                                getTranslation("classroom.heading.path")),
                        new ClassName(classroom),
                        tabs);
    }
}
