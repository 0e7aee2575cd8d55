package org.waymark.classreport.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.waymark.assessment.Order;
import org.waymark.assessment.SteeringAttempts;
import org.waymark.classreport.Press;
import org.waymark.identity.UserId;
import org.waymark.ui.Focus;
import org.waymark.ui.Kit;

/** Asks before the time of a quiz is steered: for whom, what follows, how much, and why. */
final class SteerPanel extends Composite<Div> {

    private static final int USUAL_MINUTES = 5;
    private static final int MOST_MINUTES = 180;

    private final Steer action;
    private final Map<UserId, Integer> seen;
    private final Consumer<Press> wish;
    private final UUID id = UUID.randomUUID();
    private final H3 title = new H3();
    private final IntegerField minutes = new IntegerField();
    private final TextField reason = new TextField();

    /** {@code one} is the name of the learner it is for; empty for everybody who is at the quiz. */
    SteerPanel(Steer action, Optional<String> one, Map<UserId, Integer> seen, Runnable no, Consumer<Press> wish) {
        this.action = action;
        this.seen = seen;
        this.wish = wish;
        title.setText(one.map(name -> getTranslation("classreport.steer.for-one", getTranslation(action.key()), name))
                .orElseGet(() ->
                        getTranslation("classreport.steer.for-all", getTranslation(action.keyForAll()), seen.size())));
        minutes.setLabel(getTranslation("classreport.steer.minutes"));
        minutes.setMin(1);
        minutes.setMax(MOST_MINUTES);
        minutes.setValue(USUAL_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setManualValidation(true);
        minutes.setVisible(action == Steer.EXTEND);
        reason.setLabel(getTranslation("classreport.steer.reason"));
        reason.setHelperText(getTranslation("classreport.steer.reason-help"));
        reason.setMaxLength(SteeringAttempts.LONGEST_REASON);
        var yes = Kit.button(getTranslation("classreport.steer.yes"), this::press, "primary");
        if (action == Steer.END) {
            yes.addClassName("danger");
        }
        getContent().addClassNames("card", "stack", "steer-panel");
        getContent()
                .add(
                        title,
                        new Paragraph(getTranslation(action.explains(one.isEmpty()))),
                        minutes,
                        reason,
                        Kit.row(yes, no(no)));
    }

    private NativeButton no(Runnable no) {
        return Kit.button(getTranslation("classreport.steer.no"), no);
    }

    void focus() {
        Focus.on(title);
    }

    private void press() {
        order().ifPresent(order -> wish.accept(new Press(id, order, reason.getValue(), seen)));
    }

    private Optional<Order> order() {
        return switch (action) {
            case EXTEND -> extend();
            case HALT -> Optional.of(new Order.Halt());
            case GO_ON -> Optional.of(new Order.GoOn());
            case END -> Optional.of(new Order.End());
        };
    }

    private Optional<Order> extend() {
        var wanted = Optional.ofNullable(minutes.getValue()).filter(it -> it >= 1 && it <= MOST_MINUTES);
        minutes.setInvalid(wanted.isEmpty());
        if (wanted.isEmpty()) {
            minutes.setErrorMessage(getTranslation("classreport.steer.minutes-wrong", MOST_MINUTES));
            minutes.focus();
        }
        return wanted.map(it -> new Order.Extend(Duration.ofMinutes(it)));
    }
}
