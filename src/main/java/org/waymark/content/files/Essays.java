package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import org.waymark.question.Question;
import org.waymark.question.Rubric;
import org.waymark.question.Rubric.Criterion;
import org.waymark.question.WordBounds;

/** Texts to be written and marked along a rubric. */
final class Essays {

    private static final int MOST_WORDS = 5_000;
    private static final int MOST_POINTS = 100;

    private Essays() {}

    static Optional<Question> essay(Fields fields) {
        var prompt = fields.text("prompt");
        var words = fields.mapping("words").flatMap(Essays::words);
        var rubric = rubric(fields);
        var model = fields.text("model-answer");
        return prompt.isEmpty() || words.isEmpty() || rubric.isEmpty() || model.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question.Essay(prompt.get(), rubric.get(), words.get(), model.get()));
    }

    static Optional<Rubric> rubric(Fields fields) {
        var criteria = Parts.distinct(fields, "rubric", 1, Essays::criterion, Criterion::id);
        var second = Parts.yesOrNo(fields, "second-marker", false);
        return criteria.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rubric(criteria.get(), second.get()));
    }

    static Optional<WordBounds> words(Fields fields) {
        var least = Parts.or(0, fields, "least", it -> it.whole(0, MOST_WORDS));
        var most = fields.scalar("most").flatMap(it -> it.whole(1, MOST_WORDS));
        fields.end();
        if (least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        if (least.get() > most.get()) {
            fields.file()
                    .error(fields.line("least"), "content.problem.range-backwards", "" + least.get(), "" + most.get());
            return Optional.empty();
        }
        return Optional.of(new WordBounds(least.get(), most.get()));
    }

    private static Optional<Criterion> criterion(Fields fields) {
        var id = Parts.id(fields);
        var name = fields.text("name");
        var entries = fields.mappings("levels");
        var levels = Parts.all(entries, Essays::level).filter(it -> rise(it, entries, fields));
        fields.end();
        return id.isEmpty() || name.isEmpty() || levels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Criterion(id.get(), name.get(), levels.get()));
    }

    private static Optional<Rubric.Step> level(Fields fields) {
        var points = fields.scalar("points").flatMap(it -> it.whole(0, MOST_POINTS));
        var text = fields.text("text");
        fields.end();
        return points.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rubric.Step(points.get(), text.get()));
    }

    private static boolean rise(List<Rubric.Step> levels, List<Fields> entries, Fields criterion) {
        if (levels.size() < 2) {
            criterion.file().error(criterion.line("levels"), "content.problem.too-few", "levels", "2");
            return false;
        }
        for (var i = 1; i < levels.size(); i++) {
            if (levels.get(i).points() <= levels.get(i - 1).points()) {
                var level = entries.get(i);
                level.file().error(level.line("points"), "content.problem.levels-do-not-rise");
                return false;
            }
        }
        return true;
    }
}
