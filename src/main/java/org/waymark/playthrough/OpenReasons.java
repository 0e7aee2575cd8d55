package org.waymark.playthrough;

import java.util.Optional;
import org.waymark.content.Course;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;
import org.waymark.scenario.Task;

/**
 * Reasons as an instructor has them before them; whose they are is not among it.
 *
 * @param passage where they were asked for
 * @param own how their writer rated them
 * @param given the last rating of an instructor, as a step of the playthrough
 */
public record OpenReasons(
        String token,
        Course course,
        Scenario scenario,
        Passage passage,
        Task.Reasoning task,
        String text,
        Optional<Step.Rated> own,
        Optional<KeptStep> given) {

    /** What the text is called while nobody knows whose it is. */
    public String sign() {
        return WrittenReasons.sign(token, task.id());
    }

    /** What an instructor gave. */
    public Optional<Step.Rated> rating() {
        return given.map(it -> (Step.Rated) it.step());
    }

    static Optional<OpenReasons> of(Playthrough playthrough, Course course, Scenario scenario, Task.Reasoning task) {
        var text = playthrough.walk(scenario).written().getOrDefault(task.id(), "");
        return text.isBlank() || playthrough.result().isEmpty()
                ? Optional.empty()
                : scenario.passages().stream()
                        .filter(it -> it.tasks().contains(task))
                        .findFirst()
                        .map(passage -> new OpenReasons(
                                playthrough.token(),
                                course,
                                scenario,
                                passage,
                                task,
                                text,
                                last(playthrough, task, Step.Rater.WRITER).map(it -> (Step.Rated) it.step()),
                                last(playthrough, task, Step.Rater.INSTRUCTOR)));
    }

    private static Optional<KeptStep> last(Playthrough playthrough, Task task, Step.Rater by) {
        return playthrough.steps().reversed().stream()
                .filter(kept ->
                        kept.step() instanceof Step.Rated rated && rated.task().equals(task.id()) && rated.by() == by)
                .findFirst();
    }
}
