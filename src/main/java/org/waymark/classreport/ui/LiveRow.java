package org.waymark.classreport.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.assessment.RunningAttempt;
import org.waymark.classreport.Learner;
import org.waymark.classreport.RunningQuiz.Line;
import org.waymark.classreport.RunningQuiz.Presence;
import org.waymark.classroom.ui.ClassTimes;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** One learner at a quiz; only what has changed is changed. */
@Tag("tr")
final class LiveRow extends HtmlContainer {

    private final ClassTimes times;
    private final HtmlContainer presence = new HtmlContainer("td");
    private final Span answered = new Span();
    private final Span left = new Span();
    private final HtmlContainer doing = new HtmlContainer("td");
    private final Span nothing = new Span();
    private final Map<Steer, NativeButton> buttons = new EnumMap<>(Steer.class);
    private Optional<Presence> shown = Optional.empty();
    private String said = "";

    LiveRow(Learner learner, ClassTimes times, Consumer<Steer> ask) {
        this.times = times;
        answered.addClassName("num");
        left.addClassName("num");
        var row = new Div();
        row.addClassNames("row", "tight");
        for (var action : Steer.values()) {
            var button = Kit.button(getTranslation(action.key()), () -> ask.accept(action), "quiet", "small");
            button.getElement().setAttribute("aria-label", getTranslation(action.key()) + ": " + learner.name());
            buttons.put(action, button);
            row.add(button);
        }
        var dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(getTranslation("classreport.live.no-action"));
        words.addClassName("vh");
        nothing.add(dash, words);
        row.add(nothing);
        doing.add(row);
        add(Tables.row(learner.name()), presence, Tables.part("td", answered), Tables.part("td", left));
    }

    void show(Line line, Instant now, boolean steers) {
        var words = words(line, now);
        if (!shown.equals(Optional.of(line.presence())) || !said.equals(words)) {
            shown = Optional.of(line.presence());
            said = words;
            presence.removeAll();
            presence.add(Kit.tag(look(line.presence()), icon(line.presence()), words));
        }
        LiveDesk.text(
                answered,
                line.attempt()
                        .filter(_ -> line.presence() != Presence.HANDED_IN)
                        .map(it -> getTranslation("classreport.live.answered-of", it.answered(), it.items()))
                        .orElse("–"));
        LiveDesk.text(left, left(line));
        steer(line, steers);
    }

    private void steer(Line line, boolean steers) {
        if (steers && doing.getParent().isEmpty()) {
            add(doing);
        }
        if (!steers && doing.getParent().isPresent()) {
            remove(doing);
        }
        var goesOn = line.goesOn();
        var halted = line.presence() == Presence.HALTED;
        show(
                Steer.EXTEND,
                goesOn && line.attempt().flatMap(RunningAttempt::left).isPresent());
        show(Steer.HALT, goesOn && !halted && line.presence() != Presence.TIME_UP);
        show(Steer.GO_ON, halted);
        show(Steer.END, goesOn && line.presence() != Presence.TIME_UP);
        nothing.setVisible(buttons.values().stream().noneMatch(NativeButton::isVisible));
    }

    private void show(Steer action, boolean possible) {
        Optional.ofNullable(buttons.get(action)).ifPresent(button -> button.setVisible(possible));
    }

    private String words(Line line, Instant now) {
        var here = getTranslation(Keys.of(line.presence()));
        var words = line.goesOn() && line.elsewhere() ? getTranslation("classreport.live.elsewhere", here) : here;
        return line.attempt()
                .flatMap(attempt -> switch (line.presence()) {
                    case AWAY -> Optional.of(attempt.lastSign());
                    case HANDED_IN -> attempt.finishedAt();
                    case NOT_IN, AT_IT, PAUSED, HALTED, TIME_UP -> Optional.empty();
                })
                .map(at -> getTranslation("classreport.live.since", words, times.since(at, now)))
                .orElse(words);
    }

    private String left(Line line) {
        if (!line.goesOn()) {
            return "–";
        }
        return line.attempt()
                .flatMap(RunningAttempt::left)
                .map(LiveRow::clock)
                .orElseGet(() -> getTranslation("classreport.live.unlimited"));
    }

    /** {@code 1:05:09} or {@code 12:07}. */
    private static String clock(Duration left) {
        var seconds = left.toSeconds();
        return seconds >= 3_600
                ? "%d:%02d:%02d".formatted(seconds / 3_600, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private static Icon icon(Presence presence) {
        return switch (presence) {
            case NOT_IN -> Icon.MINUS;
            case AT_IT -> Icon.CIRCLE_DOT;
            case AWAY -> Icon.CLOUD_OFF;
            case PAUSED, HALTED -> Icon.PAUSE;
            case TIME_UP -> Icon.CLOCK;
            case HANDED_IN -> Icon.CHECK;
        };
    }

    private static String look(Presence presence) {
        return switch (presence) {
            case NOT_IN -> "line";
            case AT_IT -> "blaze";
            case AWAY -> "wrong";
            case PAUSED, HALTED, TIME_UP -> "wait";
            case HANDED_IN -> "right";
        };
    }
}
