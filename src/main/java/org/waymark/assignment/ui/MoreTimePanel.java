package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.Optional;
import org.waymark.assignment.ConcessionChange;
import org.waymark.assignment.Extension;
import org.waymark.assignment.MoreTime;
import org.waymark.assignment.WorkFlaw;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** Gives one learner more time: a day, three days or a week at one press, or any time and any number of attempts. */
final class MoreTimePanel extends Composite<Section> {

    private static final int[] DAYS = {1, 3, 7};
    private static final LocalTime EVENING = LocalTime.of(23, 59);

    private final Granting granting;
    private final MoreTime time;
    private final Times times;
    private final Granting.Counter grant;
    private final MomentField moment;
    private final IntegerField attempts = new IntegerField();
    private final TextField reason = new TextField();
    private final Div quick = new Div();

    /**
     * @param time that the learner has now
     * @param grant does it, and shows what came of it
     */
    MoreTimePanel(String learner, Granting granting, MoreTime time, Granting.Counter grant, Runnable leave) {
        this.granting = granting;
        this.time = time;
        this.times = granting.desk().words().times();
        this.grant = grant;
        moment = new MomentField("own-time", getTranslation("assignment.more.own"), EVENING, times, true);
        quick.addClassNames("row", "tight");
        if (time.isPossible()) {
            for (var days : DAYS) {
                quick.add(choice(days));
            }
        }
        if (!granting.before().extension().isNone()) {
            quick.add(Kit.button(
                    getTranslation("assignment.more.take-back"),
                    () -> grant.ask(Granting::takeBackExtension, this::refuse),
                    "small"));
        }
        quick.add(Kit.button(getTranslation("assignment.form.cancel"), leave, "quiet", "small"));
        getContent().addClassNames("stack", "concession");
        getContent().add(new H4(getTranslation("assignment.more.title", learner)), quick, own());
    }

    /** Says until when it would be. */
    private NativeButton choice(int days) {
        var extension = time.days(days, attemptsNow());
        var until = extension.due().or(extension::closes).map(times::brief).orElse("");
        return Kit.button(
                getTranslation("assignment.more.days", days, until),
                () -> grant.ask(it -> it.extend(extension, ""), this::refuse),
                "small");
    }

    private Optional<Integer> attemptsNow() {
        return granting.before().extension().attempts();
    }

    private Component own() {
        var content = new Div();
        content.addClassName("stack");
        if (time.isPossible()) {
            var before = granting.before().extension();
            moment.show(before.due().or(before::closes));
            content.add(moment);
        }
        if (TaskSigns.hasQuiz(granting.assignment().task())) {
            attempts.setLabel(getTranslation("assignment.more.attempts"));
            attempts.setHelperText(getTranslation("assignment.more.attempts-help"));
            attempts.setMin(1);
            attempts.setManualValidation(true);
            attemptsNow().ifPresent(attempts::setValue);
            content.add(attempts);
        }
        reason.setLabel(getTranslation("assignment.form.reason"));
        reason.setHelperText(getTranslation("assignment.form.reason-help"));
        reason.setMaxLength(ConcessionChange.LONGEST_REASON);
        content.add(reason, Kit.button(getTranslation("assignment.more.give"), this::give, "small"));
        var details = new NativeDetails(getTranslation("assignment.more.other"), content);
        details.addClassName("folded");
        details.setOpen(!time.isPossible());
        return details;
    }

    private void give() {
        if (!moment.isReadable()) {
            moment.focus();
            return;
        }
        var own = attempts.getOptionalValue();
        var extension = moment.moment()
                .map(it -> time.until(it, own))
                .orElseGet(() -> new Extension(Optional.empty(), Optional.empty(), own));
        grant.ask(it -> it.extend(extension, reason.getValue()), this::refuse);
    }

    private void refuse(WorkFlaw flaw) {
        var why = getTranslation(Keys.of(flaw));
        switch (flaw.field()) {
            case ATTEMPTS -> {
                attempts.setErrorMessage(why);
                attempts.setInvalid(true);
                attempts.focus();
            }
            case REASON -> {
                reason.setErrorMessage(why);
                reason.setInvalid(true);
                reason.focus();
            }
            case TASK, AUDIENCE, OPENS, DUE, CLOSES, NOTE -> {
                moment.refuse(why);
                moment.focus();
            }
        }
    }

    void focus() {
        quick.getChildren()
                .findFirst()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .ifPresent(NativeButton::focus);
    }
}
