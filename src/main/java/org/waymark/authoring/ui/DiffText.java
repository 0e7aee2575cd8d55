package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.authoring.WordDiff;
import org.waymark.authoring.WordDiff.Run;
import org.waymark.ui.Kit;

/** A text with what was taken out of it and put into it; said in words to those who do not see it. */
final class DiffText extends Composite<Div> {

    /** Of long texts that were kept only as much is shown as tells where one is. */
    private static final int KEPT_AT_MOST = 600;

    private static final int KEPT_AROUND = 200;

    DiffText(String before, String after) {
        this(WordDiff.between(before, after), false);
    }

    /** @param isShortened whether most of long texts that were kept is left out */
    DiffText(List<Run> runs, boolean isShortened) {
        getContent().addClassName("diff-text");
        for (var run : runs) {
            switch (run.change()) {
                case KEPT -> addKept(run.words(), isShortened);
                case REMOVED -> getContent().add(changed("del", "authoring.change.removed", run.words()));
                case ADDED -> getContent().add(changed("ins", "authoring.change.added", run.words()));
            }
        }
    }

    private void addKept(String words, boolean isShortened) {
        if (!isShortened || words.length() <= KEPT_AT_MOST) {
            getContent().add(new Span(words));
            return;
        }
        // counted in characters as people do, so that none is cut in two
        var head = words.substring(0, words.offsetByCodePoints(0, KEPT_AROUND));
        var tail = words.substring(words.offsetByCodePoints(words.length(), -KEPT_AROUND));
        var left = words.length() - head.length() - tail.length();
        getContent()
                .add(
                        new Span(head),
                        Kit.metaLine(getTranslation("authoring.change.kept", left)),
                        new Span(tail));
    }

    private Component changed(String tag, String key, String words) {
        var said = new Span(getTranslation(key) + " ");
        said.addClassName("vh");
        var changed = new HtmlContainer(tag);
        changed.add(said, new Span(words));
        return changed;
    }
}
