package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.waymark.assignment.LateRule;

/** What happens to work that comes late. */
final class LateField extends Composite<Div> {

    /** The kinds of late rules. */
    private enum Kind {
        COUNTS,
        LOSES,
        NOTHING
    }

    private static final int ALL = 100;
    private static final int USUAL_LOSS = 10;
    private static final int USUAL_REST = 50;

    private final Select<Kind> kind = new Select<>();
    private final IntegerField percent;
    private final IntegerField atLeast;

    LateField() {
        kind.setLabel(getTranslation("assignment.form.late"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(this::words);
        percent = number("assignment.form.late-percent", 1, USUAL_LOSS);
        atLeast = number("assignment.form.late-at-least", 0, USUAL_REST);
        kind.addValueChangeListener(_ -> showWhich());
        getContent().addClassName("form-row");
        getContent().add(kind, percent, atLeast);
        kind.setValue(Kind.COUNTS);
        showWhich();
    }

    private IntegerField number(String label, int least, int usual) {
        var field = new IntegerField(getTranslation(label));
        field.setMin(least);
        field.setMax(ALL);
        field.setManualValidation(true);
        field.setErrorMessage(getTranslation("assignment.form.percent-wrong", least, ALL));
        field.setValue(usual);
        field.addValueChangeListener(_ -> field.setInvalid(false));
        return field;
    }

    private String words(Kind one) {
        return switch (one) {
            case COUNTS -> getTranslation("assignment.late.counts");
            case LOSES -> getTranslation("assignment.late.loses-some");
            case NOTHING -> getTranslation("assignment.late.nothing");
        };
    }

    private void showWhich() {
        percent.setVisible(kind.getValue() == Kind.LOSES);
        atLeast.setVisible(kind.getValue() == Kind.LOSES);
    }

    void show(LateRule rule) {
        switch (rule) {
            case LateRule.Counts() -> kind.setValue(Kind.COUNTS);
            case LateRule.CountsNothing() -> kind.setValue(Kind.NOTHING);
            case LateRule.Loses(var lost, var rest) -> {
                kind.setValue(Kind.LOSES);
                percent.setValue(lost);
                atLeast.setValue(rest);
            }
        }
    }

    /** The rule that was chosen; says what is wrong where a number is. */
    Optional<LateRule> chosen() {
        return switch (kind.getValue()) {
            case COUNTS -> Optional.of(new LateRule.Counts());
            case NOTHING -> Optional.of(new LateRule.CountsNothing());
            case LOSES -> {
                // both say what is wrong with them
                var goodPercent = isGood(percent);
                var goodRest = isGood(atLeast);
                yield goodPercent && goodRest
                        ? Optional.of(new LateRule.Loses(percent.getValue(), atLeast.getValue()))
                        : Optional.empty();
            }
        };
    }

    private static boolean isGood(IntegerField field) {
        var good = !field.isEmpty() && field.getValue() >= field.getMin() && field.getValue() <= field.getMax();
        field.setInvalid(!good);
        return good;
    }

    void focus() {
        (percent.isInvalid() ? percent : atLeast).focus();
    }
}
