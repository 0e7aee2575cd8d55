package org.waymark.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** A branching story: somebody in a role decides and sees what follows. The first passage is where it begins. */
public record Scenario(
        Slug id,
        Frame frame,
        List<Variable> variables,
        List<Passage> passages,
        List<Ending> endings,
        Formula formula,
        Debrief debrief,
        Rules rules) {

    /**
     * What is said before it begins.
     *
     * @param role who one is
     * @param setting where and when
     * @param notice what of it is invented
     */
    public record Frame(
            LocalizedText title,
            LocalizedText summary,
            LocalizedText role,
            LocalizedText setting,
            LocalizedText notice) {}

    /**
     * How it is walked.
     *
     * @param minutes planned time, more than 0
     * @param passMark the score from which it is passed, from 0 to 100
     * @param loops whether one can come to a passage again
     */
    public record Rules(int minutes, int passMark, boolean loops) {
        public Rules {
            if (minutes < 1 || passMark < 0 || passMark > 100) {
                throw new IllegalArgumentException(minutes + " minutes, passed from " + passMark);
            }
        }
    }

    public Scenario {
        variables = List.copyOf(variables);
        passages = List.copyOf(passages);
        endings = List.copyOf(endings);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("scenario " + id + " has no passage");
        }
        requireDifferent(id, variables.stream().map(Variable::id).toList());
        requireDifferent(
                id,
                Stream.concat(passages.stream(), endings.stream())
                        .map(Place::id)
                        .toList());
    }

    private static void requireDifferent(Slug scenario, List<Slug> ids) {
        if (ids.stream().distinct().count() < ids.size()) {
            throw new IllegalArgumentException("two parts of scenario " + scenario + " have one id: " + ids);
        }
    }

    public LocalizedText title() {
        return frame.title();
    }

    public Passage start() {
        return passages.getFirst();
    }

    public Optional<Place> place(Slug wanted) {
        return places().filter(it -> it.id().equals(wanted)).findFirst();
    }

    public Stream<Place> places() {
        return Stream.concat(passages.stream(), endings.stream());
    }

    public Optional<Passage> passage(Slug wanted) {
        return passages.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    public Optional<Ending> ending(Slug wanted) {
        return endings.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    /** Whether one has a limited time for any of its decisions. */
    public boolean isTimed() {
        return passages.stream().anyMatch(it -> it.time().isPresent());
    }

    public Optional<Task> task(Slug wanted) {
        return tasks().filter(it -> it.id().equals(wanted)).findFirst();
    }

    public Stream<Task> tasks() {
        return passages.stream().flatMap(passage -> passage.tasks().stream());
    }

    /** Its variables by their ids, in order. */
    public Map<Slug, Variable> variablesById() {
        return variables.stream()
                .collect(Collectors.toMap(Variable::id, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }
}
