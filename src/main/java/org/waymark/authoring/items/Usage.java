package org.waymark.authoring.items;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Quiz;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Task;

/** Where questions are asked: the titles of the quizzes that may draw them and of the scenarios that have them in a passage. */
public record Usage(Map<Slug, List<LocalizedText>> titles) {

    public static final Usage NONE = new Usage(Map.of());

    public Usage {
        titles = Map.copyOf(titles);
    }

    public static Usage of(Course course) {
        var quizzes = Stream.concat(
                course.modules().stream().flatMap(it -> it.quizzes().stream()), course.placement().stream());
        var titles = new HashMap<Slug, List<LocalizedText>>();
        quizzes.forEach(it -> note(asked(it), it.title(), titles));
        course.scenarios().forEach(it -> note(asked(it), it.title(), titles));
        return new Usage(titles);
    }

    private static void note(Set<Slug> items, LocalizedText title, Map<Slug, List<LocalizedText>> titles) {
        items.forEach(item -> titles.merge(
                item, List.of(title), (some, more) -> Stream.concat(some.stream(), more.stream())
                        .toList()));
    }

    private static Set<Slug> asked(Quiz quiz) {
        var items = new HashSet<Slug>();
        quiz.selections().forEach(it -> items.addAll(it.candidates()));
        return items;
    }

    private static Set<Slug> asked(Scenario scenario) {
        var items = new HashSet<Slug>();
        for (var passage : scenario.passages()) {
            for (var task : passage.tasks()) {
                if (task instanceof Task.Question(var id)) {
                    items.add(id);
                }
            }
        }
        return items;
    }

    /** In the order of the course; nothing where nobody is asked it. */
    public List<LocalizedText> of(Slug item) {
        return titles.getOrDefault(item, List.of());
    }
}
