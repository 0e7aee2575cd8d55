package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.waymark.authoring.QuizSetting;
import org.waymark.authoring.QuizSheet;
import org.waymark.content.QuizRules.Phase;
import org.waymark.content.QuizRules.Shown;
import org.waymark.ui.Boxes;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** How a quiz is taken: each rule is a field, and one that is left empty is as usual. */
final class QuizRulesForm extends Composite<Section> {

    private static final List<QuizSetting> FIRST = List.of(
            QuizSetting.SHOW,
            QuizSetting.ORDER,
            QuizSetting.CUT_SCORE,
            QuizSetting.BEHAVIOUR,
            QuizSetting.PENALTY,
            QuizSetting.NEGATIVE_MARKS,
            QuizSetting.NAVIGATION);

    private static final List<QuizSetting> ATTEMPTS =
            List.of(QuizSetting.ATTEMPTS, QuizSetting.COUNTS, QuizSetting.WAIT_SECOND, QuizSetting.WAIT_LATER);

    private static final List<QuizSetting> TIME =
            List.of(QuizSetting.TIME_LIMIT, QuizSetting.OPENS, QuizSetting.CLOSES, QuizSetting.ZONE, QuizSetting.GRACE);

    private static final int LONGEST = 60;

    private final QuizSheet sheet;
    private final boolean mayEdit;
    private final QuizKeeping keeping;

    QuizRulesForm(QuizSheet sheet, boolean mayEdit, QuizKeeping keeping) {
        this.sheet = sheet;
        this.mayEdit = mayEdit;
        this.keeping = keeping;
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("authoring.quiz.rules")),
                        fields(FIRST),
                        Kit.folded(getTranslation("authoring.quiz.attempts"), fields(ATTEMPTS)),
                        Kit.folded(getTranslation("authoring.quiz.time"), fields(TIME)),
                        Kit.folded(getTranslation("authoring.quiz.review"), review()));
    }

    private Component fields(List<QuizSetting> settings) {
        var fields = new Div();
        fields.addClassName("quiz-fields");
        settings.forEach(it -> fields.add(it.words().isEmpty() ? typed(it) : chosen(it)));
        return fields;
    }

    private Component typed(QuizSetting setting) {
        var field = new TextField(getTranslation(Keys.of(setting)));
        field.setHelperText(getTranslation("authoring.quiz.help." + DrawWords.of(setting)));
        field.setMaxLength(LONGEST);
        field.setRequiredIndicatorVisible(setting.isRequired());
        field.setValue(sheet.word(setting));
        field.setReadOnly(!mayEdit);
        field.addValueChangeListener(change ->
                keeping.keep(DrawWords.of(setting), it -> it.saying(setting, change.getValue()), change.getValue()));
        return field;
    }

    private Component chosen(QuizSetting setting) {
        var field = new Select<String>();
        field.setLabel(getTranslation(Keys.of(setting)));
        field.setItems(setting.words());
        field.setItemLabelGenerator(
                it -> it == null ? "" : getTranslation("authoring.quiz.word." + DrawWords.of(setting) + "." + it));
        field.setEmptySelectionAllowed(!setting.isRequired());
        field.setEmptySelectionCaption(getTranslation("authoring.quiz.as-usual"));
        field.setPlaceholder(getTranslation("authoring.quiz.as-usual"));
        var word = sheet.word(setting);
        if (setting.words().contains(word)) {
            field.setValue(word);
        }
        field.setReadOnly(!mayEdit);
        field.addValueChangeListener(_ -> {
            var words = field.getOptionalValue().orElse("");
            keeping.keep(DrawWords.of(setting), it -> it.saying(setting, words), words);
        });
        return field;
    }

    /** What learners see when; each phase by itself. */
    private Component review() {
        var phases = Kit.stack(Kit.help(getTranslation("authoring.quiz.review-help")));
        for (var phase : Phase.values()) {
            var boxes = new Boxes<Shown>(getTranslation("authoring.quiz.phase." + DrawWords.of(phase)));
            for (var thing : Shown.values()) {
                var box = boxes.add(thing, getTranslation("authoring.quiz.shown." + DrawWords.of(thing)));
                box.setReadOnly(!mayEdit);
            }
            boxes.tick(sheet.shown(phase));
            for (var thing : Shown.values()) {
                boxes.box(thing).ifPresent(box -> box.addValueChangeListener(_ -> show(phase, boxes.ticked())));
            }
            phases.add(boxes);
        }
        return phases;
    }

    private void show(Phase phase, Set<Shown> things) {
        keeping.keep("review/" + DrawWords.of(phase), it -> it.showing(phase, things), "");
    }
}
