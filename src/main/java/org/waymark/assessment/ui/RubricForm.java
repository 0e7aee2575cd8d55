package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.assessment.MarkSheet;
import org.waymark.base.Language;
import org.waymark.question.Rubric;

/** A rubric to be filled in: a level and a comment for each criterion, and a comment on the whole. */
final class RubricForm extends Composite<Div> {

    private final Rubric rubric;
    private final Consumer<MarkSheet> changed;
    private final List<CriterionField> criteria = new ArrayList<>();
    private final TextArea comment = new TextArea();
    private final Span sum = new Span();
    private MarkSheet sheet;

    RubricForm(Rubric rubric, MarkSheet sheet, Consumer<MarkSheet> changed) {
        this.rubric = rubric;
        this.sheet = sheet;
        this.changed = changed;
        getContent().addClassNames("rubric", "stack-l");
        var language = Language.of(getLocale());
        for (var criterion : rubric.criteria()) {
            var field = new CriterionField(criterion, language);
            field.onLevel(points -> put(this.sheet.giving(criterion.id(), points)));
            field.onComment(words -> put(this.sheet.saying(criterion.id(), words)));
            field.onNumber(points -> {
                put(this.sheet.giving(criterion.id(), points));
                focusAfter(field);
            });
            criteria.add(field);
            getContent().add(field);
        }
        getContent().add(whole(), total());
        show(sheet);
    }

    private Component whole() {
        comment.setLabel(getTranslation("assessment.marking.comment"));
        comment.setHelperText(getTranslation("assessment.marking.comment-help"));
        comment.setMaxLength(MarkSheet.LONGEST_COMMENT);
        comment.setValueChangeMode(ValueChangeMode.TIMEOUT);
        comment.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                put(sheet.saying(change.getValue()));
            }
        });
        return comment;
    }

    private Component total() {
        sum.addClassNames("rubric-sum", "num");
        var total = new Div(sum);
        total.getElement().setAttribute("aria-live", "polite");
        return total;
    }

    private void put(MarkSheet other) {
        sheet = other;
        showSum();
        changed.accept(other);
    }

    /** Shows another sheet without saying that something was changed. */
    void show(MarkSheet other) {
        sheet = other;
        for (var field : criteria) {
            field.show(other);
        }
        comment.setValue(other.comment());
        showSum();
    }

    private void showSum() {
        sum.setText(getTranslation("assessment.marking.sum", sheet.sum(), rubric.most()));
    }

    private void focusAfter(CriterionField field) {
        var next = criteria.indexOf(field) + 1;
        if (next < criteria.size()) {
            criteria.get(next).focus();
        } else {
            comment.focus();
        }
    }

    /** Moves the focus to the first criterion without a level, or to the first one. */
    void focus() {
        criteria.stream()
                .filter(field -> !sheet.points().containsKey(field.id()))
                .findFirst()
                .orElse(criteria.getFirst())
                .focus();
    }

    /** Marks the criteria that have no level yet. */
    void showMissing() {
        criteria.forEach(field -> field.showMissing(!sheet.points().containsKey(field.id())));
        focus();
    }

    void setEnabled(boolean enabled) {
        criteria.forEach(field -> field.setEnabled(enabled));
        comment.setReadOnly(!enabled);
    }

    MarkSheet sheet() {
        return sheet;
    }
}
