package org.waymark.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.Marking;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Response;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Step;
import org.waymark.scenario.Task;
import org.waymark.scenario.Walk;

/** What a class decides next, and what of it can be voted for. */
public sealed interface Agenda {

    /** One of the choices that are open. */
    record Choices(Passage passage, List<Choice> open) implements Agenda {
        public Choices {
            open = List.copyOf(open);
        }
    }

    /** The paragraph that carries a point. */
    record Evidence(Task.Checkpoint checkpoint) implements Agenda {}

    /** The option of a question with one right answer. */
    record OneOption(Item item, List<Option> options) implements Agenda {
        public OneOption {
            options = List.copyOf(options);
        }
    }

    /** An answer to a question of another kind: the class agrees, and the instructor enters it. */
    record Agreed(Item item) implements Agenda {}

    /** Reasons, which are talked about. */
    record Reasons(Task.Reasoning reasoning) implements Agenda {}

    /**
     * What comes next in a walk; nothing where it is over. What is on offer stands in an order that does not tell what is right.
     *
     * @param seed of the walk, for that order
     */
    static Optional<Agenda> of(Walk walk, Course course, long seed) {
        return walk.openTasks().stream()
                .findFirst()
                .map(task -> of(task, course, seed))
                .or(() -> walk.passage().map(passage -> choices(passage, walk)));
    }

    private static Agenda choices(Passage passage, Walk walk) {
        return new Choices(
                passage, passage.choices().stream().filter(walk::allows).toList());
    }

    private static Agenda of(Task task, Course course, long seed) {
        return switch (task) {
            case Task.Checkpoint(var id, var prompt, var candidates) ->
                new Evidence(new Task.Checkpoint(id, prompt, Arrangement.arranged(id, candidates, seed)));
            case Task.Reasoning reasoning -> new Reasons(reasoning);
            case Task.Question(var id) -> {
                var item = Arrangement.arranged(course.item(id).orElseThrow(), seed);
                yield item.question() instanceof Question.SingleChoice choice
                        ? new OneOption(item, choice.options())
                        : new Agreed(item);
            }
        };
    }

    /** What can be voted for, as it is kept: the id of a choice or an option, or a citation. */
    default List<String> picks() {
        return switch (this) {
            case Choices choices ->
                choices.open().stream().map(it -> it.id().value()).toList();
            case Evidence(var checkpoint) ->
                checkpoint.candidates().stream()
                        .map(it -> it.paragraph().toString())
                        .toList();
            case OneOption one ->
                one.options().stream().map(it -> it.id().value()).toList();
            case Agreed _, Reasons _ -> List.of();
        };
    }

    /** Why this cannot be voted for; nothing where it can. */
    default Optional<Refusal> refusal(String pick) {
        if (picks().isEmpty()) {
            return Optional.of(Refusal.TALKED_ABOUT);
        }
        return picks().contains(pick) ? Optional.empty() : Optional.of(Refusal.NOT_ON_PAPER);
    }

    /** The response that voting for this option of a question is. */
    default Optional<Response> response(String pick) {
        return this instanceof OneOption ? Optional.of(new Response.Chosen(Set.of(new Slug(pick)))) : Optional.empty();
    }

    /**
     * The step that deciding for this is.
     *
     * @throws WalkRefused if it cannot be decided so
     */
    default Step step(String pick) {
        refusal(pick).ifPresent(refusal -> {
            throw new WalkRefused(refusal);
        });
        return switch (this) {
            case Choices choices -> new Step.Chose(new Made(choices.passage().id(), new Slug(pick)));
            case Evidence(var checkpoint) ->
                new Step.Pointed(
                        checkpoint.id(),
                        checkpoint.candidates().stream()
                                .map(Task.Candidate::paragraph)
                                .filter(it -> it.toString().equals(pick))
                                .findFirst()
                                .orElseThrow());
            case OneOption one -> answered(one.item(), response(pick).orElseThrow());
            case Agreed _, Reasons _ -> throw new WalkRefused(Refusal.TALKED_ABOUT);
        };
    }

    /** The step that answering so is. */
    static Step answered(Item item, Response response) {
        return new Step.Answered(item.id(), Marking.mark(item, false, response).fraction());
    }
}
