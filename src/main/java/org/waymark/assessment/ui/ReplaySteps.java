package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.assessment.Act;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.Replay;
import org.waymark.assessment.export.EventWords;
import org.waymark.assessment.export.Reader;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.QuizRules.Shown;
import org.waymark.content.ui.Wording;
import org.waymark.identity.UserId;
import org.waymark.question.Certainty;
import org.waymark.question.Outcome;
import org.waymark.question.ui.QuestionField;
import org.waymark.ui.Icon;

/** The events of an attempt, one at a time: what was shown, what was given, what the learner was told. */
final class ReplaySteps extends Composite<Section> {

    private final Language language = Language.of(getLocale());
    private final Replay replay;
    private final Reader reader;
    private final Function<UserId, String> names;
    private final EventWords words;
    private final RangeInput slider = new RangeInput();
    private final NativeButton previous = button("assessment.replay.previous", -1);
    private final NativeButton next = button("assessment.replay.next", 1);
    private final Span where = new Span();
    private final Div step = new Div();
    private int place = 1;

    ReplaySteps(Replay replay, Reader reader, Function<UserId, String> names) {
        this.replay = replay;
        this.reader = reader;
        this.names = names;
        this.words = EventWords.of(reader);
        slider.setMin(1);
        slider.setMax(replay.length());
        slider.setStep(1.0);
        slider.addClassName("replay-slider");
        slider.getElement().setAttribute("aria-label", getTranslation("assessment.replay.slider"));
        slider.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(event.getValue().intValue());
            }
        });
        where.addClassNames("meta", "num");
        where.getElement().setAttribute("role", "status");
        step.addClassNames("card", "replay-step", "stack");
        var row = new Div(previous, slider, next);
        row.addClassName("replay-bar");
        getContent().addClassName("stack");
        getContent().getElement().setAttribute("aria-label", getTranslation("assessment.replay.steps"));
        getContent().add(row, where, step);
        go(1);
    }

    private NativeButton button(String key, int by) {
        var button = new NativeButton(getTranslation(key), _ -> go(place + by));
        button.getElement().setAttribute("type", "button");
        button.addClassName("btn");
        return button;
    }

    private void go(int to) {
        place = Math.clamp(to, 1, replay.length());
        slider.setValue((double) place);
        previous.setEnabled(place > 1);
        next.setEnabled(place < replay.length());
        var event = replay.at(place);
        where.setText(getTranslation("assessment.replay.place", place, replay.length(), words.time(event)));
        step.removeAll();
        step.add(head(event));
        event.act().about().ifPresent(item -> step.add(question(event, item)));
    }

    private Component head(AttemptEvent event) {
        var what = new H2(words.act(event));
        var head = new Div(what, StaffWords.meta(device(event)));
        if (event.act() instanceof Act.Steered(var _, var by, var _)) {
            head.add(StaffWords.meta(getTranslation("assessment.replay.steered-by", names.apply(by))));
        }
        if (!words.standing(event).isEmpty()) {
            head.add(StaffWords.tag("wait", Icon.CLOCK, words.standing(event)));
        }
        head.addClassName("stack");
        return head;
    }

    private String device(AttemptEvent event) {
        var origin = event.origin();
        if (origin.isServer()) {
            return getTranslation("assessment.replay.server");
        }
        var device = getTranslation("assessment.replay.device", number(origin.device()));
        var before = replay.attempt().events().subList(0, place - 1).reversed().stream()
                .map(AttemptEvent::origin)
                .filter(it -> !it.isServer())
                .findFirst();
        return before.filter(it -> !it.device().equals(origin.device())).isPresent()
                ? getTranslation("assessment.replay.device-changed", device)
                : device;
    }

    /** Devices are numbered in the order in which they appear. */
    private int number(String device) {
        return replay.attempt().events().stream()
                        .map(AttemptEvent::origin)
                        .filter(it -> !it.isServer())
                        .map(it -> it.device())
                        .distinct()
                        .toList()
                        .indexOf(device)
                + 1;
    }

    private Component question(AttemptEvent event, Slug id) {
        var item = replay.shown(id);
        var label = new Span(getTranslation(
                "assessment.replay.question", replay.attempt().items().indexOf(id) + 1));
        label.addClassName("label");
        var prompt = Wording.say(new Paragraph(), item.question().prompt(), language);
        prompt.addClassName("q-prompt");
        var question = new Div(label);
        question.addClassName("stack");
        item.stimulus().ifPresent(passage -> question.add(Wording.say(new Paragraph(), passage.text(), language)));
        question.add(prompt);
        if (reader.allowed().contains(Shown.ANSWERS)) {
            var field = QuestionField.of(
                    item,
                    replay.attempt().seed(),
                    language,
                    replay.progress(place, id).current());
            field.setReadOnly(true);
            question.add(field);
            certainty(event.act()).ifPresent(it -> question.add(StaffWords.meta(getTranslation(it))));
        }
        told(id).ifPresent(key ->
                question.add(new Paragraph(getTranslation("assessment.replay.told", getTranslation(key)))));
        return question;
    }

    private static Optional<String> certainty(Act act) {
        var given = act instanceof Act.Answered answered
                ? answered.certainty()
                : act instanceof Act.Checked checked ? checked.certainty() : Optional.<Certainty>empty();
        return given.map(it -> switch (it) {
            case NO_IDEA -> "assessment.record.certainty-no-idea";
            case LOW -> "assessment.record.certainty-low";
            case MIDDLE -> "assessment.record.certainty-middle";
            case HIGH -> "assessment.record.certainty-high";
        });
    }

    /** What the learner was told of the item at that time; nothing where nothing was told then, or may not be told now. */
    private Optional<String> told(Slug id) {
        var progress = replay.progress(place, id);
        if (!progress.told() || !reader.allowed().contains(Shown.CORRECTNESS)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (progress.outcome()) {
                    case Outcome.Marked(var fraction) ->
                        fraction.isFull()
                                ? "assessment.record.verdict-right"
                                : fraction.value().signum() > 0
                                        ? "assessment.record.verdict-partly-right"
                                        : "assessment.record.verdict-wrong";
                    case Outcome.LeftBlank() -> "assessment.record.verdict-blank";
                    case Outcome.Unreadable _ -> "assessment.record.verdict-unreadable";
                    case Outcome.AwaitingReview() -> "assessment.record.verdict-waiting";
                });
    }
}
