package org.waymark.classreport.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.waymark.ui.SiteMap;

/** The way from one part of the report to another; each has an address of its own. */
final class TabRow extends Composite<Nav> {

    TabRow(String classroom, Tab here) {
        getContent().addClassNames("seg", "report-tabs");
        getContent().getElement().setAttribute("aria-label", getTranslation("classreport.tab.parts"));
        for (var tab : Tab.values()) {
            var link = new Anchor(
                    "/" + SiteMap.classReport(classroom) + "?" + Tab.PARAMETER + "=" + tab.word(),
                    getTranslation(tab.key()));
            if (tab == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            getContent().add(link);
        }
    }
}
