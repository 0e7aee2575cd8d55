package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.authoring.MergeAnswer;
import org.waymark.authoring.MergeQuestion;
import org.waymark.authoring.MergeQuestion.About;
import org.waymark.authoring.Side;
import org.waymark.ui.Kit;

/** A part that both sides have changed: how it was, what each side has made of it, and the choice between them or other words. */
final class QuestionPanel extends Composite<Section> {

    private final MergeQuestion question;
    private final SpokenPart names;
    private final SideWords sides;
    private final RadioButtonGroup<MergeChoice> choice = new RadioButtonGroup<>();
    private final TextArea own = new TextArea();

    /**
     * @param written what was written already in answer to it
     * @param keep keeps what is written, as it is written
     */
    QuestionPanel(
            MergeQuestion question,
            SpokenPart names,
            SideWords sides,
            Optional<String> written,
            Consumer<String> keep) {
        this.question = question;
        this.names = names;
        this.sides = sides;
        var part = names.of(question.trail(), texts(question));
        var name = question.about() == About.ORDER ? getTranslation("authoring.merge.order", part) : part;
        choice(name);
        own(name, written, keep);
        getContent().addClassName("merge-question");
        getContent().add(new H2(name));
        question.base().ifPresent(it -> getContent().add(Kit.folded(getTranslation("authoring.merge.base"), text(it))));
        var both = new Div(side(Side.THEIRS), side(Side.MINE));
        both.addClassName("merge-sides");
        getContent().add(both, choice, own);
    }

    private static Stream<String> texts(MergeQuestion question) {
        return Stream.of(question.mine(), question.theirs(), question.base()).flatMap(Optional::stream);
    }

    private void choice(String name) {
        var offered = new ArrayList<>(List.of(MergeChoice.THEIRS, MergeChoice.MINE));
        if (question.about() == About.WORDS) {
            offered.add(MergeChoice.OWN);
        }
        choice.setLabel(getTranslation("authoring.merge.choose", name));
        choice.setItems(offered);
        choice.setItemLabelGenerator(this::words);
        choice.setManualValidation(true);
        choice.addValueChangeListener(event -> chosen(event.getValue()));
    }

    private String words(MergeChoice offered) {
        return switch (offered) {
            case THEIRS -> sides.theirs();
            case MINE -> sides.mine();
            case OWN -> getTranslation("authoring.merge.own");
        };
    }

    private void own(String name, Optional<String> written, Consumer<String> keep) {
        own.setLabel(getTranslation("authoring.merge.own-words", name));
        own.setValue(written.or(question::mine).or(question::theirs).orElse(""));
        own.setValueChangeMode(ValueChangeMode.LAZY);
        own.setVisible(false);
        own.addClassName("merge-own");
        own.addValueChangeListener(event -> keep.accept(event.getValue()));
    }

    private void chosen(MergeChoice now) {
        choice.setInvalid(false);
        own.setVisible(now == MergeChoice.OWN);
    }

    private Component side(Side side) {
        var base = question.base().orElse("");
        var shown = question.of(side)
                .<Component>map(it -> names.spoken(new DiffText(base, it)))
                .orElseGet(() -> new Paragraph(getTranslation("authoring.merge.taken-away")));
        var place = new Div(new H3(sides.of(side)), shown);
        place.addClassName("merge-side");
        return place;
    }

    private Component text(String words) {
        var text = new Div(words);
        text.addClassName("diff-text");
        return names.spoken(text);
    }

    MergeQuestion question() {
        return question;
    }

    /** As it was answered before the page was built anew. */
    void choose(MergeChoice before) {
        choice.setValue(before);
    }

    Optional<MergeChoice> choice() {
        return choice.getOptionalValue();
    }

    /** What was written, whether it was chosen or not. */
    Optional<String> written() {
        return Optional.of(own.getValue())
                .filter(it -> !it.equals(question.mine().or(question::theirs).orElse("")));
    }

    Optional<MergeAnswer> answer() {
        return choice().map(it -> switch (it) {
            case THEIRS -> new MergeAnswer.As(Side.THEIRS);
            case MINE -> new MergeAnswer.As(Side.MINE);
            case OWN -> new MergeAnswer.Words(own.getValue());
        });
    }

    /** Says that nothing was chosen yet, and leads there. */
    void ask() {
        choice.setErrorMessage(getTranslation("authoring.merge.undecided"));
        choice.setInvalid(true);
        // the group itself takes no focus
        choice.getElement().executeJs("this.querySelector('vaadin-radio-button')?.focus()");
    }
}
