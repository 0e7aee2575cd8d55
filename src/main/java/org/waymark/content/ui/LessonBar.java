package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.waymark.base.Language;
import org.waymark.identity.TextSize;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.SiteMap;

/** Above a lesson: where it stands in the course, how much of it was read, and how one wishes to read it. */
final class LessonBar extends Section {

    private final LessonPage page;
    private final Span count = new Span();
    private final Div tools = new Div();

    LessonBar(LessonPage page, ReadSections read) {
        this.page = page;
        addClassName("lbar");
        getElement().setAttribute("aria-label", getTranslation("content.lesson.tools"));
        count.addClassNames("save", "ok", "no-phone");
        count.getElement().setAttribute("role", "status");
        count(read.count());
        read.onRead(_ -> count(read.count()));
        tools.addClassNames("row", "tight", "push");
        var inner = new Div(crumbs(), count, tools);
        inner.addClassName("lbar-in");
        add(inner);
    }

    /** So many sections have been read. */
    private void count(int read) {
        count.removeAll();
        if (read > 0) {
            count.add(Icon.CHECK.small());
        }
        count.add(new Span(getTranslation(
                "content.lesson.read-of", read, page.lesson().sections().size())));
    }

    private Component crumbs() {
        var module = new Anchor(
                "/" + SiteMap.course(page.course().id()), getTranslation("content.lesson.module", page.moduleNumber()));
        module.setTitle(page.module().title().in(page.language()));
        var slash = new Span("/");
        slash.getElement().setAttribute("aria-hidden", "true");
        var here = new Span(getTranslation(
                "content.lesson.number", page.number(), page.module().lessons().size()));
        var crumbs = new Nav(module, slash, here);
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", getTranslation("content.lesson.path"));
        return crumbs;
    }

    void offerTextSizes(Consumer<UnaryOperator<TextSize>> listener) {
        var smaller = plain("A−", getTranslation("content.lesson.smaller"));
        smaller.addClickListener(_ -> listener.accept(TextSize::smaller));
        var larger = plain("A+", getTranslation("content.lesson.larger"));
        larger.addClickListener(_ -> listener.accept(TextSize::larger));
        var sizes = segment(getTranslation("content.lesson.text-size"), smaller, larger);
        sizes.addClassName("no-phone");
        tools.add(sizes);
    }

    /** A second language to set beside the first, or none. */
    void offerSecondLanguage(Consumer<Optional<Language>> listener) {
        if (page.others().isEmpty()) {
            return;
        }
        page.beside().ifPresentOrElse(beside -> offerOthers(beside, listener), () -> offerBeside(listener));
    }

    private void offerBeside(Consumer<Optional<Language>> listener) {
        var button = new NativeButton();
        button.add(Icon.COLUMNS.create(), new Span(getTranslation("content.lesson.side-by-side")));
        button.addClassNames("btn", "small");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(_ -> listener.accept(Optional.of(page.others().getFirst())));
        tools.add(button);
    }

    private void offerOthers(Language beside, Consumer<Optional<Language>> listener) {
        var buttons = page.others().stream()
                .map(other -> {
                    var button = plain(other.tag().toUpperCase(Locale.ROOT), getTranslation(Keys.of(other)));
                    button.getElement().setAttribute("aria-pressed", String.valueOf(other == beside));
                    button.addClickListener(_ -> listener.accept(Optional.of(other)));
                    return button;
                })
                .toArray(Component[]::new);
        var one = new NativeButton(getTranslation("content.lesson.one-language"));
        one.addClassNames("btn", "quiet", "small");
        one.getElement().setAttribute("type", "button");
        one.addClickListener(_ -> listener.accept(Optional.empty()));
        tools.add(segment(getTranslation("content.lesson.second-language"), buttons), one);
    }

    void offerPrinting() {
        var print = new NativeButton();
        print.add(Icon.PRINTER.create());
        print.addClassNames("btn", "quiet", "icon", "small", "no-phone");
        print.getElement().setAttribute("type", "button");
        print.getElement().setAttribute("aria-label", getTranslation("content.lesson.print"));
        print.setTitle(getTranslation("content.lesson.print"));
        print.addClickListener(_ -> getElement().executeJs("window.print()"));
        tools.add(print);
    }

    private static NativeButton plain(String sign, String name) {
        var button = new NativeButton(sign);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", name);
        button.setTitle(name);
        return button;
    }

    private static Div segment(String name, Component... buttons) {
        var segment = new Div(buttons);
        segment.addClassName("seg");
        segment.getElement().setAttribute("role", "group");
        segment.getElement().setAttribute("aria-label", name);
        return segment;
    }
}
