package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.SiteMap;

/** Says that there are two versions of files, and leads to where they are merged. */
final class MergeNote extends Composite<Div> {

    private MergeNote(String key, Slug course, List<String> paths) {
        var list = new UnorderedList();
        paths.forEach(it -> list.add(new ListItem(new Anchor("/" + SiteMap.merge(course, it), it))));
        getContent()
                .add(Kit.warning(Icon.TRIANGLE_ALERT, new Paragraph(getTranslation(key, paths.size())), list));
        getContent().addClassName("merge-note");
    }

    /** Of files for which words of one's own wait. */
    static Optional<MergeNote> waiting(Slug course, List<String> paths) {
        return of("authoring.merge.waiting", course, paths);
    }

    /** Of files that have changed in the folder since their drafts were begun. */
    static Optional<MergeNote> underneath(Slug course, List<String> paths) {
        return of("authoring.merge.underneath", course, paths);
    }

    private static Optional<MergeNote> of(String key, Slug course, List<String> paths) {
        return paths.isEmpty() ? Optional.empty() : Optional.of(new MergeNote(key, course, paths));
    }
}
