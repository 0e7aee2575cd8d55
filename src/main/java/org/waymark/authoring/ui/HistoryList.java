package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.base.Slug;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** The files of a course that were drafted once, each with the way to its history. */
final class HistoryList extends Composite<Div> {

    HistoryList(Slug course, List<String> paths) {
        var list = new UnorderedList();
        list.addClassName("work-contents");
        paths.forEach(it -> list.add(new ListItem(new Anchor("/" + SiteMap.fileHistory(course, it), it))));
        if (!paths.isEmpty()) {
            getContent().add(Kit.folded(getTranslation("authoring.history.files", paths.size()), list));
        }
    }
}
