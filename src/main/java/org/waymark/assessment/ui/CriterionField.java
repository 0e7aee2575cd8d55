package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.waymark.assessment.MarkSheet;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.question.Rubric;
import org.waymark.question.ui.CriterionLevels;

/** One criterion of a rubric: its levels, and a comment. */
final class CriterionField extends Composite<Section> {

    private final CriterionLevels levels;
    private final TextArea comment = new TextArea();

    CriterionField(Rubric.Criterion criterion, Language language) {
        levels = new CriterionLevels(criterion, language);
        comment.setLabel(
                getTranslation("assessment.marking.comment-on", criterion.name().in(language)));
        comment.setMaxLength(MarkSheet.LONGEST_COMMENT);
        comment.setValueChangeMode(ValueChangeMode.TIMEOUT);
        getContent().addClassNames("criterion", "stack");
        getContent().add(levels, comment);
    }

    Slug id() {
        return levels.id();
    }

    void onLevel(IntConsumer chosen) {
        levels.onLevel(chosen);
    }

    void onComment(Consumer<String> said) {
        comment.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                said.accept(change.getValue());
            }
        });
    }

    /** Called with the points of a level that was chosen by its number. */
    void onNumber(IntConsumer chosen) {
        levels.onNumber(chosen);
    }

    void show(MarkSheet sheet) {
        levels.show(Optional.ofNullable(sheet.points().get(id())));
        comment.setValue(sheet.comments().getOrDefault(id(), ""));
    }

    void showMissing(boolean missing) {
        levels.showMissing(missing);
    }

    void setEnabled(boolean enabled) {
        levels.setEnabled(enabled);
        comment.setReadOnly(!enabled);
    }

    void focus() {
        levels.focus();
    }
}
