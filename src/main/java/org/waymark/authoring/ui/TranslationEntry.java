package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Settled;
import org.waymark.authoring.TextToTranslate;
import org.waymark.authoring.TranslationState;
import org.waymark.base.Language;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;

/** A text beside what it is translated from: what has changed there since, what it says in this language, and whether it fits. */
final class TranslationEntry extends Composite<Article> {

    /** What lies around it. */
    interface Around extends TranslationBox.Around {

        Language original();

        boolean mayEdit();

        /** Something was kept, so that the counts have changed. */
        void kept();
    }

    private final Around around;
    private final H3 title = new H3();
    private final Div source = new Div();
    private final Div foot = new Div();
    private final Checkbox minor = new Checkbox();
    private final Optional<TranslationBox> box;
    private final Optional<TranslationBox> sourceBox;
    private TextToTranslate text;
    private Optional<Settled> settled = Optional.empty();

    TranslationEntry(TextToTranslate text, Around around) {
        this.text = text;
        this.around = around;
        box = around.mayEdit() ? Optional.of(box(text.language(), "authoring.translations.field")) : Optional.empty();
        sourceBox = around.mayEdit()
                ? Optional.of(box(around.original(), "authoring.translations.field-source"))
                : Optional.empty();
        title.addClassName("translation-title");
        source.addClassName("translation-words");
        source.getElement().setAttribute("lang", around.original().tag());
        foot.addClassNames("row", "translation-foot");
        foot.getElement().setAttribute("role", "status");
        var columns = new Div(sourceColumn(), column());
        columns.addClassName("translation-columns");
        getContent().addClassName("translation");
        getContent().add(title, columns);
        show();
    }

    private TranslationBox box(Language language, String label) {
        return new TranslationBox(
                text.spot(),
                language,
                getTranslation(label, getTranslation(Keys.of(language)), SpotWords.of(text.spot(), this)),
                around,
                () -> language == around.original() && minor.getValue(),
                this::lookAgain);
    }

    private Component sourceColumn() {
        var section = new Section(heading(around.original(), "authoring.lesson.standing.source"), source);
        sourceBox.ifPresent(it -> {
            minor.setLabel(getTranslation("authoring.translations.minor"));
            var change = new NativeDetails(
                    getTranslation("authoring.translations.change-source"),
                    Kit.stack(it, minor, Kit.help(getTranslation("authoring.translations.minor-help"))));
            change.addClassName("folded");
            section.add(change);
        });
        return section;
    }

    private Component column() {
        var section = new Section(heading(text.language(), "authoring.translations.translation"));
        box.ifPresentOrElse(section::add, () -> section.add(readOnly()));
        section.add(foot);
        return section;
    }

    private Component heading(Language language, String what) {
        var words = new Span(getTranslation(Keys.of(language)) + ", " + getTranslation(what));
        words.addClassName("translation-language");
        return words;
    }

    private Component readOnly() {
        var words = new Div(text.words());
        words.addClassName("translation-words");
        words.getElement().setAttribute("lang", text.language().tag());
        return words;
    }

    private void show() {
        title.removeAll();
        title.add(SpotWords.shown(text.spot(), this), state());
        source.removeAll();
        source.add(source());
        box.ifPresent(it -> it.show(text.words(), text.source()));
        sourceBox.ifPresent(it -> it.show(text.source(), text.source()));
        foot.removeAll();
        if (!around.mayEdit()) {
            return;
        }
        if (text.state() == TranslationState.OUT_OF_DATE) {
            foot.add(Kit.inLine(
                    getTranslation("authoring.translations.fits"), SpotWords.of(text.spot(), this), this::stillFits));
        }
        settled.ifPresent(it -> foot.add(
                new Span(getTranslation("authoring.translations.settled")),
                Kit.inLine(
                        getTranslation("authoring.translations.undo"),
                        SpotWords.of(text.spot(), this),
                        () -> undo(it))));
    }

    private Component state() {
        return switch (text.state()) {
            case MISSING -> Kit.tag("line", Icon.MINUS, getTranslation(Keys.of(text.state())));
            case OUT_OF_DATE ->
                text.sourceThen().filter(String::isEmpty).isPresent()
                        ? Kit.tag("part", Icon.CIRCLE_ALERT, getTranslation("authoring.translations.copy"))
                        : Kit.tag("part", Icon.CLOCK, getTranslation(Keys.of(text.state())));
            case UP_TO_DATE -> Kit.tag("right", Icon.CHECK, getTranslation(Keys.of(text.state())));
        };
    }

    /** With what has changed in it since this was translated. */
    private Component source() {
        var then = text.sourceThen().filter(it -> !it.isEmpty());
        if (then.isPresent()) {
            var said = Kit.metaLine(getTranslation("authoring.translations.changed"));
            said.getElement().setAttribute("lang", getLocale().getLanguage());
            return new Div(said, new DiffText(then.get(), text.source()));
        }
        return new Paragraph(text.source());
    }

    private void stillFits() {
        try {
            settled = Optional.of(around.desk().stillFits(text));
            Notices.say(getTranslation("authoring.translations.settled"));
        } catch (Outdated _) {
            settled = Optional.empty();
            Notices.warn(getTranslation("authoring.translations.overtaken"));
        }
        lookAgain();
        Focus.on(title);
    }

    private void undo(Settled what) {
        try {
            around.desk().undo(what);
        } catch (Outdated _) {
            Notices.warn(getTranslation("authoring.translations.overtaken"));
        }
        settled = Optional.empty();
        lookAgain();
        Focus.on(title);
    }

    private void lookAgain() {
        around.desk().now(text.spot(), text.language()).ifPresent(it -> text = it);
        show();
        around.kept();
    }
}
