package org.waymark.content;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.question.Behaviour;
import org.waymark.question.Item;
import org.waymark.question.Question;

/**
 * Practice on one objective: every question that gives evidence of it and needs nobody to mark it, as often as one likes. No file
 * describes it; a course has one for each objective that has such questions.
 */
public final class ObjectivePractice {

    private static final String PREFIX = "practise-";

    private static final QuizRules RULES = new QuizRules(
            new Behaviour.Practice(),
            QuizRules.USUAL.navigation(),
            QuizRules.USUAL.attempting(),
            QuizRules.USUAL.timing(),
            QuizRules.USUAL.reviewing(),
            false);

    private ObjectivePractice() {}

    /** The practice on this objective of the course, where there is something to practise. */
    public static Optional<Quiz> on(Course course, Slug objective) {
        return Optional.of(PREFIX + objective)
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(id -> course.objectives().stream()
                        .filter(it -> it.id().equals(objective))
                        .findFirst()
                        .flatMap(found -> practice(id, found, course.banks())));
    }

    /** The practice with this id, if it is one. */
    static Optional<Quiz> of(Course course, Slug quiz) {
        return Optional.of(quiz.value())
                .filter(id -> id.startsWith(PREFIX))
                .map(id -> id.substring(PREFIX.length()))
                .filter(Slug::isValid)
                .flatMap(objective -> on(course, new Slug(objective)));
    }

    private static Optional<Quiz> practice(Slug id, Objective objective, List<Bank> banks) {
        var selections = banks.stream()
                .flatMap(bank -> selection(objective.id(), bank).stream())
                .toList();
        return selections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Quiz(
                        id,
                        objective.text(),
                        Optional.empty(),
                        Optional.empty(),
                        Quiz.Pacing.ONE_AT_A_TIME,
                        0,
                        List.of(new Quiz.Section(Optional.empty(), selections)),
                        true,
                        RULES,
                        List.of()));
    }

    private static Optional<ItemSelection> selection(Slug objective, Bank bank) {
        var items = bank.items().stream()
                .filter(item -> item.filing().objectives().contains(objective))
                .filter(item -> !(item.question() instanceof Question.Essay))
                .map(Item::id)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new ItemSelection(bank.id(), items, items.size()));
    }
}
