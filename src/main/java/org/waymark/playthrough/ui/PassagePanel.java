package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.base.LocalizedText;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Letters;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.ui.Icon;

/** A passage: who one is, what is going on, what one knows, what is to be done, and what one can choose. */
final class PassagePanel extends Article {

    private final Telling telling;
    private final EvidencePanel evidence;
    private final Consumer<Deed> does;
    private final Optional<? extends Component> clock;
    private final H1 heading = new H1();
    private final Div tasks = new Div();

    /** @param clock where the decision has a time */
    PassagePanel(Telling telling, EvidencePanel evidence, Consumer<Deed> does, Optional<? extends Component> clock) {
        this.telling = telling;
        this.evidence = evidence;
        this.does = does;
        this.clock = clock;
        telling.walk().passage().ifPresent(this::show);
    }

    private void show(Passage passage) {
        heading.getElement().setAttribute("tabindex", "-1");
        clock.ifPresent(this::add);
        PassageText.addTo(this, passage, heading, telling, evidence);
        tasks.addClassNames("tasks", "stack-l");
        passage.tasks().forEach(task -> tasks.add(new TaskPanel(task, telling, evidence, does)));
        add(tasks, telling.walk().openTasks().isEmpty() ? choices(passage) : before());
        add(reminder());
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
                        Letters.of(passage, choice),
                        choice,
                        telling,
                        () -> does.accept((playing, learner, token) -> playing.choose(learner, token, made))));
                number++;
            }
        }
        ChoiceKeys.listen(group);
        return passage.time().isPresent() && telling.playthrough().timing().off()
                ? new Div(withoutTime(), group)
                : group;
    }

    private Component withoutTime() {
        var sentence = new Paragraph(getTranslation("playthrough.time.off"));
        sentence.addClassNames("meta", "without-time");
        return sentence;
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
