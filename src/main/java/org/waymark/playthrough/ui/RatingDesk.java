package org.waymark.playthrough.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.playthrough.OpenReasons;
import org.waymark.scenario.Step;
import org.waymark.ui.Icon;

/** Where an instructor's rating is filled in. */
final class RatingDesk extends Section {

    private static final String KEEP = "event.key === 'Enter' && (event.ctrlKey || event.metaKey)";

    private final OpenReasons open;
    private final Consumer<Map<Slug, Integer>> rate;
    private final Language language = Language.of(getLocale());
    private final RubricLevels levels;

    RatingDesk(OpenReasons open, Consumer<Map<Slug, Integer>> rate) {
        this.open = open;
        this.rate = rate;
        levels = new RubricLevels(open.task().rubric(), language);
        open.rating().map(Step.Rated::points).ifPresent(levels::show);
        addClassNames("rubric-desk", "stack-l");
        add(new H2(getTranslation("playthrough.marking.rate")));
        open.given().ifPresent(given -> add(note(given.at())));
        add(levels, footer());
        open.own().ifPresent(own -> add(own(own)));
        getElement().addEventListener("keydown", _ -> keep()).setFilter(KEEP);
    }

    private Div note(Instant at) {
        var text = new Div(new Paragraph(getTranslation("playthrough.marking.rated-on", Wording.day(at, language))));
        text.addClassName("note-text");
        var note = new Div(Icon.FILE_CHECK.create(), text);
        note.addClassName("note");
        return note;
    }

    private Div footer() {
        var keep = new NativeButton(
                getTranslation(open.given().isEmpty() ? "playthrough.marking.keep" : "playthrough.marking.change"),
                _ -> keep());
        keep.addClassNames("btn", "primary");
        var keys = new Paragraph(getTranslation("playthrough.marking.keys"));
        keys.addClassNames("help", "no-phone");
        var footer = new Div(keep, keys);
        footer.addClassNames("rubric-foot", "stack");
        return footer;
    }

    /** Folded, so that one rates before one looks. */
    private NativeDetails own(Step.Rated own) {
        var details = new NativeDetails(
                getTranslation("playthrough.marking.own"),
                new RatingShown(open.task().rubric(), own, language));
        details.addClassName("folded");
        return details;
    }

    private void keep() {
        Optional.of(levels.points()).filter(_ -> levels.isComplete()).ifPresentOrElse(rate, levels::showMissing);
    }

    void focus() {
        levels.focus();
    }
}
