package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.waymark.base.LocalizedText;
import org.waymark.content.ui.CitedText;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.scenario.ui.BasisSign;
import org.waymark.ui.Icon;

/** A passage: who one is, what is going on, what one knows, what is to be done, and what one can choose. */
final class PassagePanel extends Article {

    private final Telling telling;
    private final EvidencePanel evidence;
    private final Consumer<Deed> does;
    private final H1 heading = new H1();
    private final Div tasks = new Div();

    PassagePanel(Telling telling, EvidencePanel evidence, Consumer<Deed> does) {
        this.telling = telling;
        this.evidence = evidence;
        this.does = does;
        telling.walk().passage().ifPresent(this::show);
    }

    private void show(Passage passage) {
        last();
        Wording.say(heading, passage.title(), telling.language());
        heading.getElement().setAttribute("tabindex", "-1");
        add(role(passage), heading, new CitedText(passage.text(), telling.course(), evidence, telling.language()));
        if (!passage.known().isEmpty()) {
            add(known(passage));
        }
        tasks.addClassNames("tasks", "stack-l");
        passage.tasks().forEach(task -> tasks.add(new TaskPanel(task, telling, evidence, does)));
        add(tasks, telling.walk().openTasks().isEmpty() ? choices(passage) : before());
        add(reminder());
    }

    /** What came of the choice before. */
    private void last() {
        var turns = telling.turns();
        if (turns.isEmpty()) {
            return;
        }
        var choice = turns.getLast().choice();
        choice.consequence().ifPresent(consequence -> {
            var chosen = new Paragraph(new Span(getTranslation("playthrough.passage.chosen")));
            chosen.add(Wording.say(new Span(), choice.text(), telling.language()));
            chosen.addClassName("meta");
            var note = new Div(chosen, Wording.say(new Paragraph(), consequence, telling.language()));
            note.addClassName("consequence");
            add(note);
        });
    }

    private Component role(Passage passage) {
        var role = new Span(
                Icon.USER.small(),
                Wording.say(new Span(), telling.scenario().frame().role(), telling.language()));
        role.addClassNames("tag", "line");
        var row = new Div(role);
        row.addClassName("role");
        passage.when().ifPresent(when -> row.add(Wording.say(new Span(), when, telling.language())));
        row.add(BasisSign.worded(passage.basis()));
        return row;
    }

    private Component known(Passage passage) {
        var list = new UnorderedList();
        passage.known().forEach(each -> list.add(Wording.say(new ListItem(), each, telling.language())));
        var known = new Section(new H2(getTranslation("playthrough.passage.known")), list);
        known.addClassName("known");
        return known;
    }

    private Component before() {
        var sentence = new Paragraph(Icon.LOCK.small(), new Span(getTranslation("playthrough.passage.tasks-first")));
        sentence.addClassNames("meta", "tasks-first");
        return sentence;
    }

    private Component choices(Passage passage) {
        var group = new Div();
        group.addClassName("choices");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("playthrough.passage.choices"));
        var number = 1;
        for (var choice : passage.choices()) {
            var open = telling.walk().allows(choice);
            if (open || choice.opening().filter(it -> it.shown()).isPresent()) {
                var made = new Made(passage.id(), choice.id());
                group.add(new ChoiceButton(
                        number,
                        choice,
                        telling,
                        () -> does.accept((playing, learner, token) -> playing.choose(learner, token, made))));
                number++;
            }
        }
        ChoiceKeys.listen(group);
        return group;
    }

    private Component reminder() {
        var reminder = new Paragraph(getTranslation("playthrough.passage.reminder"));
        reminder.addClassNames("meta", "reminder");
        return reminder;
    }

    /** Puts the reader where something is new: at the top of a new passage, else at what comes next. */
    void settle(boolean moved) {
        if (moved) {
            heading.getElement().executeJs("window.scrollTo({top: 0}); this.focus({preventScroll: true});");
        } else {
            getElement()
                    .executeJs("const next = this.querySelector('.task.open h2, .choices button');"
                            + " next?.focus({preventScroll: true}); next?.scrollIntoView({block: 'nearest'});");
        }
    }

    /** A text of the scenario in the language of the page. */
    static Component say(LocalizedText text, Telling telling) {
        return Wording.say(new Span(), text, telling.language());
    }
}
