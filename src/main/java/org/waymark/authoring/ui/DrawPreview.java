package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.waymark.authoring.Drawn;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.question.Item;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** What an attempt would get, drawn as attempts are drawn. */
final class DrawPreview extends Composite<Section> {

    private final QuizDesk desk;
    private final Language language;
    private final Div drawn = new Div();
    private final NativeButton again;

    DrawPreview(QuizDesk desk, Language language) {
        this.desk = desk;
        this.language = language;
        again = Kit.button(getTranslation("authoring.quiz.draw-again"), this::draw, "small");
        drawn.addClassName("stack");
        drawn.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("authoring.quiz.preview")), again, drawn);
        draw();
    }

    /** Draws anew. */
    void draw() {
        drawn.removeAll();
        desk.draw()
                .ifPresentOrElse(
                        this::show, () -> drawn.add(Kit.lead(getTranslation("authoring.quiz.cannot-be-drawn"))));
    }

    private void show(Drawn found) {
        if (found.isShort()) {
            drawn.add(Kit.warning(
                    Icon.TRIANGLE_ALERT,
                    new Paragraph(
                            getTranslation("authoring.quiz.short", found.items().size(), found.planned()))));
        }
        var list = new OrderedList();
        list.addClassName("quiz-drawn");
        found.items().stream().map(this::item).forEach(list::add);
        drawn.add(
                Kit.metaLine(
                        getTranslation("authoring.quiz.drawn", found.items().size(), Long.toHexString(found.seed()))),
                list);
    }

    private ListItem item(Item item) {
        return new ListItem(
                Wording.say(new Span(), item.question().prompt(), language),
                Kit.meta(item.id().value()));
    }
}
