package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.authoring.TextToTranslate;
import org.waymark.base.Language;
import org.waymark.ui.Kit;

/** The texts of a file to be translated, some at a time. */
final class TranslationTexts extends Composite<Section> {

    /** What is done besides writing texts. */
    interface Work {

        /** The texts of the file as they stand now, those that the page is to show. */
        List<TextToTranslate> texts();

        /** The counts have changed. */
        void kept();
    }

    /** So many fields a page holds without becoming slow. */
    private static final int AT_ONCE = 25;

    private final TranslationDesk desk;
    private final String owner;
    private final Place place;
    private final Work work;
    private final MarkdownDesk list = new MarkdownDesk();
    private final Div more = new Div();
    private List<TextToTranslate> left = List.of();

    /** Where the texts are, and whether they may be written. */
    record Place(Language original, boolean mayEdit) {}

    TranslationTexts(TranslationDesk desk, String owner, Place place, Work work) {
        this.desk = desk;
        this.owner = owner;
        this.place = place;
        this.work = work;
        list.addClassName("translation-list");
        getContent().add(list, more);
        show();
    }

    private void show() {
        list.removeAll();
        left = work.texts();
        more.removeAll();
        if (left.isEmpty()) {
            list.add(Kit.blank(
                    getTranslation("authoring.translations.none"),
                    getTranslation("authoring.translations.none-sentence")));
            return;
        }
        list.add(bar());
        showMore();
    }

    private Div bar() {
        var saved = new Span();
        saved.addClassNames("save", "push");
        saved.getElement().setAttribute("role", "status").setAttribute("data-save", "");
        var bar = new Div(saved);
        bar.addClassName("bench-bar");
        return bar;
    }

    private void showMore() {
        more.removeAll();
        var now = left.subList(0, Math.min(AT_ONCE, left.size()));
        now.forEach(it -> list.add(new TranslationEntry(it, around)));
        left = left.subList(now.size(), left.size());
        if (!left.isEmpty()) {
            more.add(Kit.button(getTranslation("authoring.translations.more", left.size()), this::showMore));
        }
    }

    private final TranslationEntry.Around around = new TranslationEntry.Around() {

        @Override
        public TranslationDesk desk() {
            return desk;
        }

        @Override
        public String owner() {
            return owner;
        }

        @Override
        public Language original() {
            return place.original();
        }

        @Override
        public boolean mayEdit() {
            return place.mayEdit();
        }

        @Override
        public void kept() {
            work.kept();
        }
    };
}
