package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.content.Course;
import org.waymark.question.ui.CitationMarks;

/** What a cited sentence rests on, shown beside it: a column on a wide page, a sheet below on a narrow one. */
public final class EvidencePanel extends Composite<Aside> {

    /** Said to the page when the panel closes, so that whatever opened it can look closed again. */
    private static final String GIVE_BACK = """
            this.dispatchEvent(new CustomEvent('evidence-closed', {bubbles: true}));
            this.askedFrom?.isConnected && this.askedFrom.focus();
            """;

    /** The mark that has the focus is where the focus returns to; asking from within the panel changes nothing of that. */
    private static final String TAKE_FOCUS = """
            const from = document.activeElement;
            if (from && !this.contains(from)) this.askedFrom = from;
            const slip = this.firstElementChild;
            slip.scrollTop = 0;
            slip.querySelector('h2').focus({preventScroll: true});
            this.dispatchEvent(new CustomEvent('evidence-opened', {bubbles: true}));
            """;

    private final Course course;
    private Optional<NativeButton> pressed = Optional.empty();

    public EvidencePanel(Course course) {
        this.course = course;
        var aside = getContent();
        aside.addClassName("evidence");
        aside.getElement().setAttribute("aria-label", getTranslation("content.evidence.title"));
        aside.getElement().addEventListener("keydown", _ -> close()).setFilter("event.key === 'Escape'");
        rest();
    }

    /** Marks that open this panel. */
    public CitationMarks marks() {
        return cites -> group(cites, this::opening);
    }

    /** Marks within the panel, which lead on to another place. */
    CitationMarks onward() {
        return cites -> group(cites, this::mark);
    }

    /** Shows the place and moves the focus there; a citation of a place that is not in the course changes nothing. */
    public void open(Citation citation) {
        Place.of(course, citation).ifPresent(this::show);
    }

    private void show(Place place) {
        getContent().removeAll();
        getContent().add(new EvidenceSlip(course, place, Language.of(getLocale()), this));
        getElement().executeJs(TAKE_FOCUS);
    }

    /** Closes the panel and returns the focus to the mark from which it was opened. */
    void close() {
        release();
        rest();
        getElement().executeJs(GIVE_BACK);
    }

    private void rest() {
        var hint = new Paragraph(getTranslation("content.evidence.hint"));
        hint.addClassName("evidence-hint");
        getContent().removeAll();
        getContent().add(hint);
    }

    private Component group(List<Citation> cites, Function<Place, NativeButton> marking) {
        var group = new Span();
        group.addClassName("cites");
        cites.stream()
                .map(citation -> Place.of(course, citation))
                .flatMap(Optional::stream)
                .map(marking)
                .forEach(group::add);
        return group;
    }

    private NativeButton opening(Place place) {
        var mark = mark(place);
        mark.getElement().setAttribute("aria-expanded", "false");
        mark.addClickListener(_ -> press(mark));
        return mark;
    }

    private NativeButton mark(Place place) {
        var mark = new NativeButton(place.sign());
        mark.addClassName("cite");
        mark.getElement().setAttribute("type", "button");
        mark.getElement().setAttribute("aria-label", place.sign() + ", " + spoken(place));
        mark.addClickListener(_ -> {
            mark.focus();
            show(place);
        });
        return mark;
    }

    /** The place in words: {@code Özsoy, paragraph 39}. */
    String spoken(Place place) {
        var name = place.source().shortName().in(Language.of(getLocale()));
        return getTranslation(place.key(), name, String.valueOf(place.anchor().number()));
    }

    private void press(NativeButton mark) {
        release();
        mark.getElement().setAttribute("aria-expanded", "true");
        pressed = Optional.of(mark);
    }

    private void release() {
        pressed.ifPresent(mark -> mark.getElement().setAttribute("aria-expanded", "false"));
        pressed = Optional.empty();
    }
}
