package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ui.SectionPreview;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** A part of a lesson in one language as its learners will see it, or what they see in its place. */
final class PartPreview extends Composite<Section> {

    private final Optional<Slug> part;
    private final Language language;
    private final SectionPreview preview;
    private final Div instead = new Div();
    private List<String> shown = List.of();

    PartPreview(Optional<Slug> part, Language language, Consumer<Citation> asked) {
        this.part = part;
        this.language = language;
        this.preview = new SectionPreview(language, asked);
        getContent().addClassName("bench-column");
        getContent()
                .getElement()
                .setAttribute(
                        "aria-label", getTranslation("authoring.lesson.preview", getTranslation(Keys.of(language))));
        getContent().add(preview, instead);
    }

    Language language() {
        return language;
    }

    void turnOn(boolean on) {
        getContent().setClassName("on", on);
    }

    void show(LessonSheet sheet) {
        var now = List.of(sheet.text(TextPlace.first(part, language)), sheet.text(TextPlace.second(part, language)));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        preview.clear();
        instead.removeAll();
        if (sheet.standing(part, language) == Standing.MISSING) {
            instead.add(Kit.metaLine(missing(sheet)));
        } else if (part.isEmpty()) {
            preview.show(now.getFirst(), now.getLast());
        } else {
            part.flatMap(it -> sheet.section(it, language)).ifPresent(it -> preview.show(sheet.course(), it));
        }
    }

    private String missing(LessonSheet sheet) {
        var original = sheet.course().original();
        return language == original
                ? getTranslation("authoring.lesson.preview-nothing")
                : getTranslation("authoring.lesson.preview-instead", getTranslation(Keys.of(original)));
    }
}
