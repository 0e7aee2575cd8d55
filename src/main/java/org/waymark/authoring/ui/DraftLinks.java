package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.waymark.base.Slug;
import org.waymark.ui.SiteMap;

/** What one can do with the draft of a file: merge it with what has changed in the folder, and see what it was. */
final class DraftLinks extends Composite<Div> {

    private final String path;

    DraftLinks(Slug course, String path, boolean isToBeMerged) {
        this.path = path;
        getContent().addClassName("row");
        if (isToBeMerged) {
            getContent().add(link(SiteMap.merge(course, path), "authoring.merge.link"));
        }
        getContent().add(link(SiteMap.fileHistory(course, path), "authoring.history.link"));
    }

    private Anchor link(String address, String key) {
        var words = getTranslation(key);
        var link = new Anchor("/" + address, words);
        link.getElement().setAttribute("aria-label", words + ": " + path);
        return link;
    }
}
