package org.waymark.classmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.waymark.base.Slug;
import org.waymark.classmap.Count;
import org.waymark.classmap.Presentation;
import org.waymark.content.ui.CitedText;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Letters;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.scenario.ui.BasisSign;
import org.waymark.ui.Keys;

/** A place of a story as it is shown to a room: its text, its choices, and once it is told, who chose what. */
final class ShownPassage extends Article {

    private final Presentation now;
    private final Story story;
    private final Consumer<Slug> mark;
    private final H1 heading = new H1();

    ShownPassage(Presentation now, Story story, EvidencePanel evidence, Consumer<Slug> mark) {
        this.now = now;
        this.story = story;
        this.mark = mark;
        var place = now.place();
        Wording.say(heading, place.title(), story.language());
        heading.getElement().setAttribute("tabindex", "-1");
        add(
                BasisSign.worded(place.basis()),
                heading,
                new CitedText(place.text(), story.course(), evidence, story.language()));
        now.passage().ifPresent(this::choices);
        if (place instanceof Ending ending) {
            add(
                    sentence(getTranslation(Keys.of(ending.merit()))),
                    sentence(arrived(place.id(), "classmap.show.few-ended")));
        }
    }

    private void choices(Passage passage) {
        var list = new OrderedList();
        list.addClassNames("split", "num");
        passage.choices().forEach(choice -> list.add(now.told() ? told(passage, choice) : asked(passage, choice)));
        if (now.told()) {
            add(sentence(arrived(passage.id(), "classmap.show.few")));
        }
        add(list);
    }

    private ListItem asked(Passage passage, Choice choice) {
        var item = new ListItem(letter(passage, choice), words(choice));
        item.addClassName("asked");
        return item;
    }

    private ListItem told(Passage passage, Choice choice) {
        var made = new Made(passage.id(), choice.id());
        var share = now.counted().share(made);
        var button = new NativeButton("", _ -> mark.accept(choice.id()));
        button.add(letter(passage, choice), words(choice));
        button.addClassName("branch");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(now.marked().filter(choice.id()::equals).isPresent()));
        var figures = new Span(
                share.isPresent()
                        ? Figures.counted(now.counted().made(made), share)
                        : getTranslation("classmap.show.not-told"));
        figures.addClassName("figures");
        return new ListItem(button, Split.bar(share), figures);
    }

    private static Component letter(Passage passage, Choice choice) {
        var letter = new Span(Letters.of(passage, choice));
        letter.addClassName("k");
        return letter;
    }

    private Component words(Choice choice) {
        var words = Wording.say(new Span(), choice.text(), story.language());
        words.addClassName("words");
        return words;
    }

    /** A class must not guess from a small number who it was. */
    private String arrived(Slug place, String few) {
        var arrived = now.counted().arrivedAt(place);
        return arrived.isFew()
                ? getTranslation(few, Count.FEWEST)
                : getTranslation(
                        "classmap.map.arrived",
                        arrived.times(),
                        now.counted().turnout().playthroughs());
    }

    private static Paragraph sentence(String words) {
        var sentence = new Paragraph(words);
        sentence.addClassName("arrived");
        sentence.getElement().setAttribute("tabindex", "-1");
        return sentence;
    }

    /** Puts whoever listens, and the view, at the beginning of a new place; at what was chosen once it is told. */
    void settle() {
        if (now.told()) {
            getElement()
                    .executeJs("this.querySelector('.arrived').focus({preventScroll: true});"
                            + " this.querySelector('.split').scrollIntoView({block: 'nearest'})");
        } else {
            heading.getElement().executeJs("window.scrollTo({top: 0}); this.focus({preventScroll: true})");
        }
    }
}
