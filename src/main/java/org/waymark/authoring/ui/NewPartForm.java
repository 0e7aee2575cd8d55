package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.authoring.NewPart;
import org.waymark.authoring.PartIds;
import org.waymark.authoring.PartKind;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.CourseModule;
import org.waymark.content.Lesson;
import org.waymark.ui.Boxes;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** Begins a part of a course: which kind, how it is called, and where it belongs. */
final class NewPartForm extends Composite<Div> {

    private static final List<PartKind> KINDS = List.of(
            PartKind.LESSON, PartKind.SECTION, PartKind.QUIZ, PartKind.BANK, PartKind.SCENARIO, PartKind.MODULE);

    /** Nothing has this id, so that what was not chosen is refused with the reason. */
    private static final Slug NOWHERE = new Slug("nowhere");

    private final PlanDesk desk;
    private final CoursePlan plan;
    private final Select<PartKind> kind = new Select<>();
    private final PartNameFields name;
    private final PartNameFields firstLesson;
    private final Select<CourseModule> module = new Select<>();
    private final Select<Lesson> lesson = new Select<>();
    private final Select<Bank> bank = new Select<>();
    private final Boxes<Slug> objectives;
    private Optional<PartIds> ids = Optional.empty();

    NewPartForm(PlanDesk desk, CoursePlan plan) {
        this.desk = desk;
        this.plan = plan;
        var course = desk.course();
        name = new PartNameFields(getTranslation("authoring.begin.part"), course.original(), this::ids);
        firstLesson = new PartNameFields(getTranslation("authoring.begin.first-lesson"), course.original(), this::ids);
        objectives = new Boxes<>(getTranslation("authoring.begin.objectives"));
        course.objectives().forEach(it -> objectives.add(it.id(), it.text().in(desk.language())));
        label(module, "authoring.begin.module", it -> it.title().in(desk.language()));
        label(lesson, "authoring.begin.lesson", it -> it.title().in(desk.language()));
        label(bank, "authoring.begin.bank", it -> it.id().value());
        goOn();
        kind.setLabel(getTranslation("authoring.begin.kind"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(it -> getTranslation(Keys.of(it)));
        kind.setValue(PartKind.LESSON);
        kind.addValueChangeListener(_ -> adapt());
        getContent().addClassNames("begin-form", "stack");
        getContent()
                .add(
                        kind,
                        name,
                        module,
                        lesson,
                        bank,
                        objectives,
                        firstLesson,
                        Kit.button(getTranslation("authoring.begin.begin"), this::begin));
        adapt();
    }

    private <T> void label(Select<T> field, String key, ItemLabelGenerator<T> label) {
        field.setLabel(getTranslation(key));
        field.setItemLabelGenerator(label);
    }

    /** Offers what the course has now; what was typed and chosen stays. */
    void goOn() {
        var course = desk.course();
        offer(module, course.modules(), CourseModule::id, true);
        offer(lesson, course.lessons(), Lesson::id, kind() != PartKind.QUIZ);
        offer(bank, course.banks(), Bank::id, true);
        ids = Optional.empty();
    }

    /** What was chosen stays chosen; where it is gone, the last one is, if one has to be. */
    private static <T> void offer(Select<T> field, List<T> items, Function<T, Slug> id, boolean isNeeded) {
        var chosen = field.getOptionalValue().map(id);
        field.setItems(items);
        items.stream()
                .filter(it -> chosen.filter(id.apply(it)::equals).isPresent())
                .findFirst()
                .or(() -> items.reversed().stream().filter(_ -> isNeeded).findFirst())
                .ifPresent(field::setValue);
    }

    /** Asked for once, when something is typed. */
    private PartIds ids() {
        var known = ids.orElseGet(desk::ids);
        ids = Optional.of(known);
        return known;
    }

    /** Shows what this kind needs. */
    private void adapt() {
        var chosen = kind();
        name.setTitled(chosen != PartKind.BANK);
        module.setVisible(chosen == PartKind.LESSON || chosen == PartKind.QUIZ || chosen == PartKind.SCENARIO);
        lesson.setVisible(chosen == PartKind.SECTION || chosen == PartKind.QUIZ);
        lesson.setEmptySelectionAllowed(chosen == PartKind.QUIZ);
        lesson.setEmptySelectionCaption(getTranslation("authoring.begin.no-lesson"));
        if (chosen == PartKind.QUIZ) {
            lesson.clear();
        } else if (lesson.isEmpty()) {
            offer(lesson, desk.course().lessons(), Lesson::id, true);
        }
        bank.setVisible(chosen == PartKind.QUIZ);
        objectives.setVisible(chosen == PartKind.LESSON || chosen == PartKind.MODULE || chosen == PartKind.BANK);
        firstLesson.setVisible(chosen == PartKind.MODULE);
    }

    private PartKind kind() {
        return kind.getOptionalValue().orElse(PartKind.LESSON);
    }

    private void begin() {
        ids = Optional.empty();
        var isLessonNamed = !firstLesson.isVisible() || firstLesson.isComplete();
        if (!isNamed() || !isLessonNamed) {
            return;
        }
        PlanTry.that(
                () -> {
                    var part = part();
                    var id = desk.begin(part);
                    plan.beginAnew();
                    desk.look();
                    plan.tell(getTranslation("authoring.begin.begun", id.value()));
                },
                () -> {});
    }

    /** Ids of sections are their lesson's own. */
    private boolean isNamed() {
        return kind() == PartKind.SECTION || name.isComplete();
    }

    private NewPart part() {
        var called = name.name();
        var chosen = objectives.ticked().stream().sorted().toList();
        return switch (kind()) {
            case MODULE -> new NewPart.Module(called, firstLesson.name(), chosen);
            case SECTION -> new NewPart.Section(called, lesson().orElse(NOWHERE));
            case BANK -> new NewPart.Bank(called, chosen.stream().findFirst().orElse(NOWHERE));
            case QUIZ ->
                new NewPart.Quiz(
                        called,
                        module(),
                        lesson(),
                        bank.getOptionalValue().map(Bank::id).orElse(NOWHERE));
            case SCENARIO -> new NewPart.Scenario(called, module());
            default -> new NewPart.Lesson(called, module(), chosen);
        };
    }

    private Slug module() {
        return module.getOptionalValue().map(CourseModule::id).orElse(NOWHERE);
    }

    private Optional<Slug> lesson() {
        return lesson.getOptionalValue().map(Lesson::id);
    }
}
