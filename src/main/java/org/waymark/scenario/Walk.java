package org.waymark.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.RubricMark;

/** Where somebody is in a scenario and what was gathered on the way: a function of the steps. */
public final class Walk {

    private final Scenario scenario;
    private final List<Step> steps;
    private final Situation situation;

    private Walk(Scenario scenario, List<Step> steps, Situation situation) {
        this.scenario = scenario;
        this.steps = List.copyOf(steps);
        this.situation = situation;
    }

    /** Before anything was done. */
    public static Walk begin(Scenario scenario) {
        return new Walk(scenario, List.of(), Situation.atTheStartOf(scenario));
    }

    /**
     * What the steps make of a scenario.
     *
     * @throws StepRefused if one of them is not possible
     */
    public static Walk of(Scenario scenario, List<Step> steps) {
        var walk = begin(scenario);
        for (var step : steps) {
            walk = walk.after(step);
        }
        return walk;
    }

    /**
     * One step further.
     *
     * @throws StepRefused if it is not possible; this walk stays as it is
     */
    public Walk after(Step step) {
        refusal(step).ifPresent(refusal -> {
            throw new StepRefused(step, refusal);
        });
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Walk(scenario, more, follow(step));
    }

    private Situation follow(Step step) {
        return switch (step) {
            case Step.Chose(var made) -> situation.after(choice(made), scenario.variablesById());
            case Step.Pointed _, Step.Answered _ -> situation.after(Score.share(scenario, step));
            case Step.Wrote _, Step.Rated _ -> situation;
        };
    }

    private Choice choice(Made made) {
        return scenario.passage(made.passage())
                .flatMap(it -> it.choice(made.choice()))
                .orElseThrow();
    }

    /** Why a step is not possible now; nothing where it is. */
    public Optional<Refusal> refusal(Step step) {
        return switch (step) {
            case Step.Chose(var made) -> refusal(made);
            case Step.Pointed(var task, var paragraph) ->
                undone(
                        task,
                        Task.Checkpoint.class,
                        it -> it.candidate(paragraph).isPresent());
            case Step.Answered answered -> undone(answered.task(), Task.Question.class, _ -> true);
            case Step.Wrote wrote -> undone(wrote.task(), Task.Reasoning.class, _ -> true);
            case Step.Rated rated -> refusal(rated);
        };
    }

    private Optional<Refusal> refusal(Made made) {
        if (isOver()) {
            return Optional.of(Refusal.OVER);
        }
        if (!made.passage().equals(situation.place())) {
            return Optional.of(Refusal.ELSEWHERE);
        }
        var choice = passage().flatMap(it -> it.choice(made.choice()));
        if (choice.isEmpty()) {
            return Optional.of(Refusal.UNKNOWN);
        }
        if (!openTasks().isEmpty()) {
            return Optional.of(Refusal.TASK_OPEN);
        }
        return situation.allows(choice.get()) ? Optional.empty() : Optional.of(Refusal.CLOSED);
    }

    private <T extends Task> Optional<Refusal> undone(Slug id, Class<T> kind, Predicate<T> fits) {
        var task = scenario.task(id).filter(kind::isInstance).map(kind::cast);
        if (task.isEmpty() || !fits.test(task.get())) {
            return Optional.of(Refusal.UNKNOWN);
        }
        if (isDone(id)) {
            return Optional.of(Refusal.DONE);
        }
        var here = passage().flatMap(it -> it.task(id)).isPresent();
        return here ? Optional.empty() : Optional.of(isOver() ? Refusal.OVER : Refusal.ELSEWHERE);
    }

    private Optional<Refusal> refusal(Step.Rated rated) {
        var written = written().get(rated.task());
        if (written == null || written.isBlank()) {
            return Optional.of(Refusal.NOTHING_WRITTEN);
        }
        if (rated.by() == Step.Rater.WRITER && ratings().containsKey(rated.task())) {
            return Optional.of(Refusal.DONE);
        }
        return scenario.task(rated.task()).filter(it -> fits(it, rated)).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.UNKNOWN);
    }

    private static boolean fits(Task task, Step.Rated rated) {
        if (!(task instanceof Task.Reasoning reasoning)) {
            return false;
        }
        try {
            new RubricMark(rated.points(), "").fraction(reasoning.rubric());
            return true;
        } catch (IllegalArgumentException notAlongTheRubric) {
            return false;
        }
    }

    public Scenario scenario() {
        return scenario;
    }

    public List<Step> steps() {
        return steps;
    }

    /** Where one is. */
    public Place place() {
        return scenario.place(situation.place()).orElseThrow();
    }

    /** Where one is, unless it is over. */
    public Optional<Passage> passage() {
        return scenario.passage(situation.place());
    }

    /** The passage whose choices one stands before: all tasks of it are done. */
    public Optional<Passage> decision() {
        return passage().filter(_ -> openTasks().isEmpty());
    }

    /** The ending, once it is reached. */
    public Optional<Ending> ending() {
        return scenario.ending(situation.place());
    }

    public boolean isOver() {
        return ending().isPresent();
    }

    /** What is counted, in the order of the scenario. */
    public Map<Slug, Integer> values() {
        var values = new LinkedHashMap<Slug, Integer>();
        scenario.variables()
                .forEach(it -> values.put(it.id(), situation.values().getOrDefault(it.id(), it.start())));
        return Collections.unmodifiableMap(values);
    }

    /** The tasks of the passage that are still to be done. */
    public List<Task> openTasks() {
        return passage().stream()
                .flatMap(it -> it.tasks().stream())
                .filter(it -> !isDone(it.id()))
                .toList();
    }

    /** Whether a choice of the passage could be made, tasks aside. */
    public boolean allows(Choice choice) {
        return situation.allows(choice);
    }

    /** The choices made, in order. */
    public List<Made> choices() {
        return steps.stream()
                .flatMap(it -> it instanceof Step.Chose(var made) ? Stream.of(made) : Stream.empty())
                .toList();
    }

    /** What was written, by task. */
    public Map<Slug, String> written() {
        var written = new LinkedHashMap<Slug, String>();
        steps.forEach(step -> {
            if (step instanceof Step.Wrote(var task, var text)) {
                written.put(task, text);
            }
        });
        return Collections.unmodifiableMap(written);
    }

    /** The rating in force of each text: an instructor's last one, else the writer's own. */
    public Map<Slug, Step.Rated> ratings() {
        var ratings = new LinkedHashMap<Slug, Step.Rated>();
        steps.forEach(step -> {
            if (step instanceof Step.Rated rated) {
                ratings.merge(rated.task(), rated, (old, next) -> next.by() == Step.Rater.INSTRUCTOR ? next : old);
            }
        });
        return Collections.unmodifiableMap(ratings);
    }

    /** The score so far; final once the walk is over and nothing waits to be rated. */
    public Score score() {
        return Score.of(this);
    }

    private boolean isDone(Slug task) {
        return steps.stream().anyMatch(step -> switch (step) {
            case Step.Pointed pointed -> pointed.task().equals(task);
            case Step.Answered answered -> answered.task().equals(task);
            case Step.Wrote wrote -> wrote.task().equals(task);
            case Step.Chose _, Step.Rated _ -> false;
        });
    }
}
