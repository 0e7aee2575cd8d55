package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.base.Slug;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** Says that words of one's own wait to be merged, and leads there. */
final class WaitingWords extends Composite<Div> {

    WaitingWords(Slug course, List<String> paths) {
        var list = new UnorderedList();
        paths.forEach(it -> list.add(new ListItem(new Anchor("/" + SiteMap.merge(course, it), it))));
        getContent()
                .add(Kit.warning(
                        Icon.INBOX, new Paragraph(getTranslation("authoring.merge.waiting", paths.size())), list));
    }
}
