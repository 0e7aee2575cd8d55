package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Granted;
import org.waymark.assessment.QuizOverride;
import org.waymark.identity.Person;
import org.waymark.ui.Icon;

/** What one learner gets in every quiz, and at a single one. */
final class LearnerPanel extends Composite<Section> {

    private static final int MOST_TIME = 1_000;
    private static final int MOST_ATTEMPTS = 100;

    private final Person person;
    private final AllowanceDesk desk;
    private final IntegerField time = new IntegerField();
    private final IntegerField attempts = new IntegerField();
    private final Checkbox pauses = new Checkbox();
    private final Checkbox larger = new Checkbox();
    private final TextField why = StaffWords.why();
    private final Div undo = new Div();
    private final NewestAllowance newest = new NewestAllowance();
    private final OverrideForm override;
    private Granted seen = Granted.NOTHING;

    LearnerPanel(Person person, AllowanceDesk desk) {
        this.person = person;
        this.desk = desk;
        override = new OverrideForm(new QuizOverride.Recipient.One(person.id()), Optional.of(person.id()), desk);
        number(time, "assessment.accommodation.extra-time", "assessment.accommodation.extra-time-help", MOST_TIME);
        number(
                attempts,
                "assessment.accommodation.extra-attempts",
                "assessment.accommodation.extra-attempts-help",
                MOST_ATTEMPTS);
        pauses.setLabel(getTranslation("assessment.accommodation.pauses-label"));
        larger.setLabel(getTranslation("assessment.accommodation.larger-label"));
        show(desk.of(person.id()));
        var save = new NativeButton(getTranslation("assessment.accommodation.save"), _ -> save());
        save.addClassNames("btn", "primary");
        undo.getElement().setAttribute("role", "status");
        var profile = new Section(
                new H3(getTranslation("assessment.accommodation.every-quiz")),
                time,
                attempts,
                pauses,
                larger,
                why,
                save,
                newest,
                undo);
        profile.addClassName("stack");
        getContent().addClassNames("card", "stack-l");
        getContent().add(new H2(person.displayName()), profile, override);
    }

    private void number(IntegerField field, String label, String help, int most) {
        field.setLabel(getTranslation(label));
        field.setHelperText(getTranslation(help));
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        field.setErrorMessage(getTranslation("assessment.accommodation.number", most));
    }

    private void show(Granted now) {
        seen = now;
        var granted = now.accommodation();
        time.setValue(granted.extraTime());
        attempts.setValue(granted.extraAttempts());
        pauses.setValue(granted.pauses());
        larger.setValue(granted.largerType());
    }

    private void save() {
        var goodTime = isGood(time, MOST_TIME);
        var goodAttempts = isGood(attempts, MOST_ATTEMPTS);
        if (!goodTime || !goodAttempts) {
            return;
        }
        var before = seen.accommodation();
        var after = new Accommodation(time.getValue(), attempts.getValue(), pauses.getValue(), larger.getValue());
        if (grant(after, why.getValue())) {
            why.clear();
            undo.removeAll();
            if (!before.equals(after)) {
                undo.add(saved(before));
            }
        }
    }

    /** What was typed stays; what somebody else has granted in the meantime stands beside it. */
    private void outdated() {
        undo.removeAll();
        var now = desk.of(person.id());
        newest.show(
                List.of(RuleWords.of(now.accommodation())),
                () -> {
                    seen = now;
                    save();
                },
                () -> show(now));
        override.explain();
    }

    private static boolean isGood(IntegerField field, int most) {
        var good = !field.isEmpty() && field.getValue() >= 0 && field.getValue() <= most;
        field.setInvalid(!good);
        return good;
    }

    private boolean grant(Accommodation granted, String reason) {
        var done = desk.grant(person.id(), granted, seen.version(), reason, this::outdated);
        if (done) {
            seen = new Granted(granted, seen.version() + 1);
            newest.clear();
            override.explain();
        }
        return done;
    }

    private Component saved(Accommodation before) {
        var back = new NativeButton(getTranslation("assessment.accommodation.undo"), _ -> {
            if (grant(before, "")) {
                show(seen);
                undo.removeAll();
            }
        });
        back.addClassNames("btn", "small");
        return StaffWords.note(
                "",
                Icon.CHECK,
                new Paragraph(getTranslation("assessment.accommodation.saved", RuleWords.of(before))),
                back);
    }
}
