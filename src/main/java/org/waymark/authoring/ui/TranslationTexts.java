package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.authoring.TextToTranslate;
import org.waymark.base.Language;
import org.waymark.ui.Kit;

/** Texts of a file to be translated, some at a time. */
final class TranslationTexts extends Composite<Section> {

    /**
     * What lies around each of them.
     *
     * @param listener is told that something was kept
     */
    record Around(TranslationDesk desk, String owner, Language original, boolean mayEdit, Runnable listener)
            implements TranslationEntry.Around {

        @Override
        public void kept() {
            listener.run();
        }
    }

    /** So many fields a page holds without becoming slow. */
    private static final int AT_ONCE = 25;

    private final Around around;
    private final MarkdownDesk list = new MarkdownDesk();
    private final Div more = new Div();
    private List<TextToTranslate> left;

    TranslationTexts(List<TextToTranslate> texts, Around around) {
        this.around = around;
        this.left = texts;
        list.addClassName("translation-list");
        list.add(texts.isEmpty() ? nothing() : bar());
        getContent().add(list, more);
        showMore();
    }

    private Component nothing() {
        return Kit.blank(
                getTranslation("authoring.translations.none"), getTranslation("authoring.translations.none-sentence"));
    }

    /** Where the browser says whether it is saved. */
    private static Component bar() {
        var saved = new Span();
        saved.addClassNames("save", "push");
        saved.getElement().setAttribute("role", "status").setAttribute("data-save", "");
        var bar = new Div(saved);
        bar.addClassName("bench-bar");
        return bar;
    }

    private void showMore() {
        var now = left.subList(0, Math.min(AT_ONCE, left.size()));
        now.forEach(it -> list.add(new TranslationEntry(it, around)));
        left = left.subList(now.size(), left.size());
        more.removeAll();
        if (!left.isEmpty()) {
            more.add(Kit.button(getTranslation("authoring.translations.more", left.size()), this::showMore));
        }
    }
}
