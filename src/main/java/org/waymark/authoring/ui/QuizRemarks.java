package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.EnumMap;
import java.util.Map;
import org.waymark.authoring.QuizSheet;
import org.waymark.authoring.QuizSheet.Remark;
import org.waymark.base.Language;
import org.waymark.ui.Kit;

/** What is said of a whole attempt, by what it earned. */
final class QuizRemarks extends Composite<Div> {

    private static final int LONGEST = 3;

    private final boolean mayEdit;
    private final QuizKeeping keeping;

    QuizRemarks(QuizSheet sheet, boolean mayEdit, QuizKeeping keeping) {
        this.mayEdit = mayEdit;
        this.keeping = keeping;
        var remarks = Kit.stack();
        for (var number = 0; number < sheet.remarks().size(); number++) {
            remarks.add(remark(number, sheet.remarks().get(number)));
        }
        if (mayEdit) {
            remarks.add(Kit.button(
                    getTranslation("authoring.quiz.remark-more"),
                    () -> keeping.rebuild("remarks", it -> it.withRemark(first())),
                    "small"));
        }
        var fold = Kit.folded(getTranslation("authoring.quiz.remarks"), remarks);
        fold.setOpen(!sheet.remarks().isEmpty());
        getContent().add(fold);
    }

    private Component remark(int number, Remark remark) {
        var heading = getTranslation("authoring.quiz.remark", number + 1);
        var from = new TextField(getTranslation("authoring.quiz.remark-from"));
        from.setHelperText(getTranslation("authoring.quiz.help.cut-score"));
        from.setMaxLength(LONGEST);
        from.setValue(remark.from());
        from.setReadOnly(!mayEdit);
        from.addValueChangeListener(change -> keeping.keep(
                "remarks." + number + ".from", it -> it.remarking(number, change.getValue()), change.getValue()));
        var text = QuizWords.text(
                new QuizWords.Said(getTranslation("authoring.quiz.remark-text"), remark.text()),
                mayEdit,
                (language, words) -> keeping.keep(
                        "remarks." + number + "." + language.tag(),
                        it -> it.remarking(number, language, words),
                        words));
        var part = Kit.stack(new H3(heading), from, text);
        part.addClassName("quiz-part");
        if (mayEdit) {
            part.add(Kit.inLine(
                    getTranslation("authoring.quiz.remark-away"),
                    heading,
                    () -> keeping.rebuild("remarks", it -> it.withoutRemark(number))));
        }
        return part;
    }

    /** What stands there until somebody writes something else, in each language. */
    private static Map<Language, String> first() {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            words.put(language, I18NProvider.translate(language.locale(), "authoring.quiz.remark-new"));
        }
        return words;
    }
}
