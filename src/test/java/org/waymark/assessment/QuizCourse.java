package org.waymark.assessment;

import static org.waymark.question.Examples.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Edition;
import org.waymark.content.EditionId;
import org.waymark.content.ItemSelection;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules;
import org.waymark.question.Behaviour;
import org.waymark.question.Item;

/** Editions of a course with one quiz of any items under any rules. */
public record QuizCourse(List<Item> items, QuizRules rules, int cutScore) {

    public static final Slug COURSE = new Slug("heavens");
    public static final Slug QUIZ = new Slug("all-kinds");
    private static final Slug BANK = new Slug("all");

    /** Every kind of question, told about when it is handed in. */
    public static QuizCourse ofEveryKind() {
        return of(org.waymark.question.Examples.all());
    }

    public static QuizCourse of(List<Item> items) {
        return new QuizCourse(items, QuizRules.USUAL, 50);
    }

    public QuizCourse with(Behaviour behaviour, boolean negativeMarks) {
        return new QuizCourse(
                items,
                new QuizRules(
                        behaviour,
                        rules.navigation(),
                        rules.attempting(),
                        rules.timing(),
                        rules.reviewing(),
                        negativeMarks),
                cutScore);
    }

    public QuizCourse with(QuizRules.Reviewing reviewing) {
        return new QuizCourse(
                items,
                new QuizRules(
                        rules.behaviour(),
                        rules.navigation(),
                        rules.attempting(),
                        rules.timing(),
                        reviewing,
                        rules.negativeMarks()),
                cutScore);
    }

    public QuizCourse passedFrom(int percent) {
        return new QuizCourse(items, rules, percent);
    }

    /** The same course with this item in place of the one with its id. */
    public QuizCourse correcting(Item corrected) {
        return new QuizCourse(
                items.stream()
                        .map(item -> item.id().equals(corrected.id()) ? corrected : item)
                        .toList(),
                rules,
                cutScore);
    }

    public QuizCourse without(Slug gone) {
        return new QuizCourse(
                items.stream().filter(item -> !item.id().equals(gone)).toList(), rules, cutScore);
    }

    public Edition edition(int number) {
        return new Edition(
                new EditionId(new UUID(0x0191_0000_0000_7000L, 0x8000_0000_0000_0000L | number)),
                number,
                "%064x".formatted(number),
                Instant.parse("2026-11-01T08:00:00Z").plusSeconds(number * 86_400L),
                course());
    }

    public Course course() {
        var like = org.waymark.content.Examples.course();
        var title = text("Gökyüzü", "Göy üzü", "The heavens");
        return new Course(
                COURSE,
                like.original(),
                title,
                like.summary(),
                like.audience(),
                Optional.empty(),
                like.objectives(),
                List.of(new CourseModule(new Slug("m01"), title, title, List.of(quiz()))),
                Optional.empty(),
                like.sources(),
                List.of(),
                List.of(),
                List.of(new Bank(BANK, items)),
                List.of());
    }

    private Quiz quiz() {
        var ids = items.stream().map(Item::id).toList();
        return new Quiz(
                QUIZ,
                text("Her türden soru", "Hər növ sual", "Every kind of question"),
                Optional.empty(),
                Optional.empty(),
                Quiz.Pacing.ONE_AT_A_TIME,
                cutScore,
                List.of(new Quiz.Section(Optional.empty(), List.of(new ItemSelection(BANK, ids, ids.size())))),
                true,
                rules,
                List.of());
    }
}
