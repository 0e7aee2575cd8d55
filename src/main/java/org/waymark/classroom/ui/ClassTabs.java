package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The way from one page of a class to another; the one that is open is marked. */
final class ClassTabs extends Composite<Nav> {

    ClassTabs() {
        getContent().addClassName("class-tabs");
        getContent().getElement().setAttribute("aria-label", getTranslation("classroom.tab.places"));
    }

    void add(String address, String words, boolean isHere) {
        var tab = new Anchor("/" + address, words);
        if (isHere) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        getContent().add(tab);
    }

    /** Where the class is one of several: a way back to them, before its name. */
    static Component crumbs(String address, String words, String label) {
        var crumbs = new Nav(new Anchor("/" + address, words));
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", label);
        return crumbs;
    }
}
