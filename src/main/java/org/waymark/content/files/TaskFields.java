package org.waymark.content.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.question.Rubric;
import org.waymark.scenario.Task;

/** What is to be done in a passage: checkpoints, reasons, questions. */
final class TaskFields {

    private static final List<String> KINDS = List.of("checkpoint", "reasoning", "question");
    private static final int FEWEST_CANDIDATES = 2;

    private TaskFields() {}

    /**
     * A task; nothing when a problem was reported.
     *
     * @param usual the rubric of the scenario for reasons that bring none of their own
     */
    static Optional<Task> read(Fields fields, Optional<Rubric> usual, StoryNames names) {
        var kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            fields.file().error(fields.line(), "content.problem.task-kind");
            return Optional.empty();
        }
        var kind = kinds.getFirst();
        Optional<? extends Task> task = switch (kind) {
            case "checkpoint" -> checkpoint(fields);
            case "reasoning" -> reasoning(fields, usual);
            default ->
                fields.scalar(kind).flatMap(it -> it.mentions(Index.Kind.ITEM)).map(Task.Question::new);
        };
        fields.end();
        task.ifPresent(it -> names.task(it.id(), fields.line(kind)));
        return task.map(it -> it);
    }

    private static Optional<Task.Checkpoint> checkpoint(Fields fields) {
        var id = fields.scalar("checkpoint").flatMap(Scalar::id);
        var prompt = fields.text("prompt");
        var entries = fields.mappings("paragraphs");
        var candidates = Parts.all(entries, TaskFields::candidate).filter(it -> areSound(it, entries, fields));
        return id.isEmpty() || prompt.isEmpty() || candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new Task.Checkpoint(id.get(), prompt.get(), candidates.get()));
    }

    private static Optional<Task.Candidate> candidate(Fields fields) {
        var paragraph = fields.scalar("cite").flatMap(TaskFields::one);
        var correct = Parts.yesOrNo(fields, "correct", false);
        var explanation = fields.text("explanation");
        fields.end();
        return paragraph.isEmpty() || correct.isEmpty() || explanation.isEmpty()
                ? Optional.empty()
                : Optional.of(new Task.Candidate(paragraph.get(), correct.get(), explanation.get()));
    }

    private static Optional<Citation> one(Scalar scalar) {
        var citations = scalar.citations(Optional.empty());
        if (citations.size() > 1) {
            scalar.file().error(scalar.line(), "content.problem.unreadable-citation", scalar.text());
        }
        return citations.size() == 1 ? Optional.of(citations.getFirst()) : Optional.empty();
    }

    private static boolean areSound(List<Task.Candidate> candidates, List<Fields> entries, Fields fields) {
        var file = fields.file();
        var seen = new HashSet<Citation>();
        for (var i = 0; i < candidates.size(); i++) {
            var paragraph = candidates.get(i).paragraph();
            if (!seen.add(paragraph)) {
                file.error(entries.get(i).line("cite"), "content.problem.duplicate-part", "" + paragraph, "paragraphs");
                return false;
            }
        }
        if (candidates.size() < FEWEST_CANDIDATES) {
            file.error(fields.line("paragraphs"), "content.problem.too-few", "paragraphs", "" + FEWEST_CANDIDATES);
            return false;
        }
        if (candidates.stream().noneMatch(Task.Candidate::correct)) {
            file.error(fields.line("paragraphs"), "content.problem.no-right-option");
            return false;
        }
        return true;
    }

    private static Optional<Task.Reasoning> reasoning(Fields fields, Optional<Rubric> usual) {
        var id = fields.scalar("reasoning").flatMap(Scalar::id);
        var prompt = fields.text("prompt");
        var words = fields.mapping("words").flatMap(Essays::words);
        var rubric = fields.has("rubric") || usual.isEmpty() ? Essays.rubric(fields) : usual;
        var model = fields.text("model-answer");
        return id.isEmpty() || prompt.isEmpty() || words.isEmpty() || rubric.isEmpty() || model.isEmpty()
                ? Optional.empty()
                : Optional.of(new Task.Reasoning(id.get(), prompt.get(), rubric.get(), words.get(), model.get()));
    }
}
