package org.waymark.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Drawing;
import org.waymark.content.ItemSelection;
import org.waymark.content.Quiz;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.Stimulus;

/**
 * The questions of a quiz as one paper has them: drawn or chosen, and arranged.
 *
 * @param seed the paper of the same quiz and seed is the same paper
 */
public record PaperQuiz(Quiz quiz, List<Part> parts, long seed) {

    /** Questions that stand together. */
    public record Part(Optional<LocalizedText> title, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    public PaperQuiz {
        parts = List.copyOf(parts);
    }

    /** What somebody gets who takes the quiz with this seed and has seen none of it. */
    public static PaperQuiz drawn(Course course, Quiz quiz, long seed) {
        var drawn = Drawing.draw(
                quiz,
                seed,
                Map.of(),
                id -> course.item(id).flatMap(Item::stimulus).map(Stimulus::id));
        var parts = new ArrayList<Part>();
        var first = 0;
        for (var section : quiz.sections()) {
            var items = drawn.subList(first, first + section.itemCount());
            parts.add(new Part(section.title(), arranged(course, items, seed)));
            first += section.itemCount();
        }
        return new PaperQuiz(quiz, parts, seed);
    }

    /** These questions in this order. */
    public static PaperQuiz chosen(Course course, Quiz quiz, List<Slug> items, long seed) {
        return new PaperQuiz(quiz, List.of(new Part(Optional.empty(), arranged(course, items, seed))), seed);
    }

    /** The questions that a quiz can ask. */
    public static List<Slug> candidates(Quiz quiz) {
        return quiz.selections().stream()
                .map(ItemSelection::candidates)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<Item> arranged(Course course, List<Slug> items, long seed) {
        return items.stream()
                .flatMap(id -> course.item(id).stream())
                .map(item -> Arrangement.arranged(item, seed))
                .toList();
    }

    public List<Item> items() {
        return parts.stream().flatMap(part -> part.items().stream()).toList();
    }
}
