package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.authoring.DrawRow;
import org.waymark.authoring.DrawRow.Condition;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.question.Difficulty;
import org.waymark.question.Level;
import org.waymark.ui.Boxes;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** One draw of a quiz: the bank, by what, how many, and how many there are for it now. */
final class DrawEditor extends Composite<Div> {

    private static final int LONGEST = 3;

    /** Which draw of which part. */
    record At(int part, int draw) {}

    private final At at;
    private final Course course;
    private final Language language;
    private final boolean mayEdit;
    private final QuizKeeping keeping;
    private final Div counted = new Div();
    private DrawRow row;

    /** @param mayGo whether there is another one in its part */
    DrawEditor(
            At at, DrawRow row, Course course, Language language, boolean mayEdit, boolean mayGo, QuizKeeping keeping) {
        this.at = at;
        this.row = row;
        this.course = course;
        this.language = language;
        this.mayEdit = mayEdit;
        this.keeping = keeping;
        counted.getElement().setAttribute("role", "status");
        var fields = new Div(bank(), count());
        fields.addClassName("quiz-fields");
        getContent().addClassNames("quiz-draw", "stack");
        var chosen = Stream.of(Condition.values())
                .mapToInt(it -> row.words(it).size())
                .sum();
        getContent()
                .add(
                        fields,
                        counted,
                        LateFold.of(getTranslation("authoring.quiz.conditions", chosen), this::conditions));
        if (!row.items().isEmpty()) {
            getContent()
                    .add(Kit.metaLine(getTranslation(
                            "authoring.quiz.only-these",
                            String.join(", ", row.items().stream().sorted().toList()))));
        }
        if (mayEdit && mayGo) {
            getContent()
                    .add(Kit.inLine(
                            getTranslation("authoring.quiz.draw-away"),
                            row.bank(),
                            () -> keeping.rebuild(place(), it -> it.dropping(at.part(), at.draw()))));
        }
        tell(course);
    }

    private String place() {
        return "draw." + at.part() + "." + at.draw();
    }

    private void keep(DrawRow now, String words) {
        keeping.keep(place(), it -> it.drawing(at.part(), at.draw(), now), words);
    }

    private Component bank() {
        var field = new Select<String>();
        field.setLabel(getTranslation("authoring.begin.bank"));
        field.setItems(course.banks().stream().map(Bank::id).map(Slug::value).toList());
        if (course.banks().stream().anyMatch(it -> it.id().value().equals(row.bank()))) {
            field.setValue(row.bank());
        }
        field.setReadOnly(!mayEdit);
        field.addValueChangeListener(_ -> field.getOptionalValue().ifPresent(chosen -> {
            var now = row.from(chosen);
            keeping.rebuild(place(), it -> it.drawing(at.part(), at.draw(), now));
        }));
        return field;
    }

    private Component count() {
        var field = new TextField(getTranslation("authoring.quiz.count"));
        field.setHelperText(getTranslation("authoring.quiz.count-help"));
        field.setMaxLength(LONGEST);
        field.setValue(row.count());
        field.setReadOnly(!mayEdit);
        field.getElement().setAttribute("inputmode", "numeric");
        field.addValueChangeListener(change -> keep(row.counting(change.getValue()), change.getValue()));
        return field;
    }

    private Component conditions() {
        var all = new Div();
        all.addClassName("stack");
        for (var condition : Condition.values()) {
            var words = words(condition);
            if (!words.isEmpty()) {
                all.add(boxes(condition, words));
            }
        }
        return all;
    }

    private Boxes<String> boxes(Condition condition, Map<String, String> words) {
        var boxes = new Boxes<String>(getTranslation(Keys.of(condition)));
        words.forEach((word, label) -> boxes.add(word, label).setReadOnly(!mayEdit));
        boxes.tick(row.words(condition));
        words.keySet()
                .forEach(word -> boxes.box(word)
                        .ifPresent(box ->
                                box.addValueChangeListener(_ -> keep(row.with(condition, boxes.ticked()), ""))));
        return boxes;
    }

    /** What there is to draw by, with how it is called; words that nothing has any more stay, so that they can be taken off. */
    private Map<String, String> words(Condition condition) {
        var found = new LinkedHashMap<String, String>();
        switch (condition) {
            case OBJECTIVES ->
                course.objectives()
                        .forEach(it -> found.put(it.id().value(), it.text().in(language)));
            case LEVELS ->
                Stream.of(Level.values())
                        .map(DrawRow::word)
                        .forEach(it -> found.put(it, getTranslation("authoring.quiz.level." + it)));
            case DIFFICULTIES ->
                Stream.of(Difficulty.values())
                        .map(DrawRow::word)
                        .forEach(it -> found.put(it, getTranslation("authoring.quiz.difficulty." + it)));
            case TAGS -> tags().forEach(it -> found.put(it, it));
        }
        row.words(condition).stream().sorted().forEach(it -> found.putIfAbsent(it, it));
        return found;
    }

    private Stream<String> tags() {
        return course.banks().stream()
                .filter(it -> it.id().value().equals(row.bank()))
                .flatMap(it -> it.items().stream())
                .map(it -> it.filing().tags())
                .flatMap(Set::stream)
                .map(Slug::value)
                .distinct()
                .sorted();
    }

    /** Goes on with what the file says now, and counts again. */
    void goOn(DrawRow now, Course then) {
        row = now;
        tell(then);
    }

    private void tell(Course then) {
        var there = row.matching(then).size();
        var wanted = row.wanted(there);
        counted.removeAll();
        if (there == 0 || wanted.filter(it -> it > there).isPresent()) {
            counted.add(Kit.tag(
                    "wrong", Icon.TRIANGLE_ALERT, getTranslation("authoring.quiz.too-few", there, wanted.orElse(0))));
        } else {
            counted.add(Kit.meta(getTranslation("authoring.quiz.matching", there, wanted.orElse(0))));
        }
    }
}
