package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.authoring.QuizSheet;
import org.waymark.authoring.QuizSheet.Part;
import org.waymark.base.Language;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.ui.Kit;

/** What a quiz draws, section by section: from which bank, by what, and how many questions there are for it now. */
final class QuizBlueprint extends Composite<Section> {

    private final QuizSheet sheet;
    private final Course course;
    private final boolean mayEdit;
    private final Language language;
    private final QuizKeeping keeping;
    private final List<DrawEditor> editors = new ArrayList<>();

    QuizBlueprint(QuizSheet sheet, Course course, boolean mayEdit, Language language, QuizKeeping keeping) {
        this.sheet = sheet;
        this.course = course;
        this.mayEdit = mayEdit;
        this.language = language;
        this.keeping = keeping;
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("authoring.quiz.blueprint")));
        sheet.parts().stream().map(this::part).forEach(getContent()::add);
        if (mayEdit) {
            getContent().add(more());
        }
    }

    private Component part(Part part) {
        var card = new Div();
        card.addClassNames("quiz-part", "stack");
        if (sheet.isDivided()) {
            card.add(head(part));
        }
        for (var draw = 0; draw < part.draws().size(); draw++) {
            var editor = new DrawEditor(
                    new DrawEditor.At(part.number(), draw),
                    part.draws().get(draw),
                    course,
                    language,
                    mayEdit,
                    part.draws().size() > 1,
                    keeping);
            editors.add(editor);
            card.add(editor);
        }
        if (mayEdit) {
            bank().ifPresent(bank -> card.add(Kit.button(
                    getTranslation("authoring.quiz.draw-more"),
                    () -> keeping.rebuild("draw", it -> it.adding(part.number(), bank)),
                    "small")));
        }
        return card;
    }

    private Component head(Part part) {
        var number = part.number() + 1;
        var head = Kit.stack(new H3(getTranslation("authoring.quiz.section", number)));
        head.add(QuizWords.line(
                new QuizWords.Said(getTranslation("authoring.quiz.section-title"), part.title()),
                mayEdit,
                (language, words) -> keeping.keep(
                        "sections." + part.number() + ".title." + language.tag(),
                        it -> it.titled(part.number(), language, words),
                        words)));
        part.module().ifPresent(it -> head.add(Kit.metaLine(getTranslation("authoring.quiz.of-module", it))));
        if (mayEdit && sheet.parts().size() > 1) {
            head.add(Kit.inLine(
                    getTranslation("authoring.quiz.section-away"),
                    getTranslation("authoring.quiz.section", number),
                    () -> keeping.rebuild("sections", it -> it.withoutSection(part.number()))));
        }
        return head;
    }

    private Component more() {
        if (sheet.isDivided()) {
            return bank().<Component>map(bank -> Kit.button(
                            getTranslation("authoring.quiz.section-more"),
                            () -> keeping.rebuild(
                                    "sections",
                                    it -> it.section(titles(sheet.parts().size() + 1), bank)),
                            "small"))
                    .orElseGet(Div::new);
        }
        return Kit.button(
                getTranslation("authoring.quiz.divide"),
                () -> keeping.rebuild("sections", it -> it.dividing(titles(1))),
                "small");
    }

    /** The first bank, to begin with. */
    private Optional<String> bank() {
        return course.banks().stream().map(Bank::id).map(it -> it.value()).findFirst();
    }

    /** How a section is called until somebody calls it otherwise, in each language. */
    private Map<Language, String> titles(int number) {
        var titles = new EnumMap<Language, String>(Language.class);
        for (var each : Language.values()) {
            titles.put(each, I18NProvider.translate(each.locale(), "authoring.quiz.section", number));
        }
        return titles;
    }

    /** Counts again. */
    void goOn(QuizSheet now, Course then) {
        var rows = now.parts().stream().flatMap(it -> it.draws().stream()).toList();
        for (var i = 0; i < Math.min(rows.size(), editors.size()); i++) {
            editors.get(i).goOn(rows.get(i), then);
        }
    }
}
