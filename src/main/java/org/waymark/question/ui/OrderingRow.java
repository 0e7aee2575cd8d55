package org.waymark.question.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.waymark.base.Slug;
import org.waymark.question.Question.Element;
import org.waymark.ui.Icon;

/** One element in its place, with a grip and two buttons to move it. */
final class OrderingRow extends ListItem {

    /** What can be done to a row. */
    enum Move {
        UP,
        DOWN,
        LIFT_OR_DROP,
        RETURN
    }

    private static final String KEY = "event.key";

    /** Keys that mean something to a lifted row; otherwise arrows scroll the page and Esc is anybody's. */
    private static final String MEANT =
            "element.getAttribute('aria-pressed') === 'true' && ['ArrowUp','ArrowDown','Escape'].includes(event.key)";

    /** The page knows at once that a row is lifted, so that an arrow pressed before the server has answered is meant too. */
    private static final String LIFT_AT_ONCE =
            "this.addEventListener('click', () => this.setAttribute('aria-pressed', this.getAttribute('aria-pressed') !== 'true'), true)";

    private final Slug id;
    private final String text;
    private final NativeButton grip;
    private final NativeButton up;
    private final NativeButton down;

    OrderingRow(Element element, Words words, BiConsumer<OrderingRow, Move> moved) {
        id = element.id();
        text = words.say(element.text());
        grip = button(
                Icon.GRIP, words.say("question.ordering.lift", text), () -> moved.accept(this, Move.LIFT_OR_DROP));
        grip.addClassName("grip");
        grip.getElement().executeJs(LIFT_AT_ONCE);
        listenToKeys(moved);
        up = button(Icon.ARROW_UP, words.say("question.ordering.up", text), () -> moved.accept(this, Move.UP));
        down = button(Icon.ARROW_DOWN, words.say("question.ordering.down", text), () -> moved.accept(this, Move.DOWN));
        up.addClassNames("btn", "quiet", "icon", "small");
        down.addClassNames("btn", "quiet", "icon", "small");
        var buttons = new Span(up, down);
        buttons.addClassName("mv");
        setLifted(false);
        add(grip, words.span(element.text()), buttons);
    }

    private static NativeButton button(Icon icon, String name, Runnable pressed) {
        var button = new NativeButton("", _ -> pressed.run());
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(name);
        button.setTitle(name);
        button.add(icon.create());
        return button;
    }

    private void listenToKeys(BiConsumer<OrderingRow, Move> moved) {
        grip.getElement()
                .addEventListener(
                        "keydown",
                        event -> meant(event.getEventData().get(KEY).asString(""))
                                .ifPresent(move -> moved.accept(this, move)))
                .setFilter(MEANT)
                .addEventData(KEY)
                .addEventData("(" + MEANT + ") && event.preventDefault()");
    }

    private static Optional<Move> meant(String key) {
        return switch (key) {
            case "ArrowUp" -> Optional.of(Move.UP);
            case "ArrowDown" -> Optional.of(Move.DOWN);
            case "Escape" -> Optional.of(Move.RETURN);
            default -> Optional.empty();
        };
    }

    Slug id() {
        return id;
    }

    String text() {
        return text;
    }

    void setLifted(boolean lifted) {
        setClassName("lift", lifted);
        grip.getElement().setAttribute("aria-pressed", String.valueOf(lifted));
    }

    /** A button that leads nowhere is off; the focus goes to its neighbour rather than being lost. */
    void setEnds(boolean first, boolean last, boolean readOnly) {
        grip.setEnabled(!readOnly);
        up.setEnabled(!readOnly && !first);
        down.setEnabled(!readOnly && !last);
    }

    void focusGrip() {
        grip.focus();
    }
}
