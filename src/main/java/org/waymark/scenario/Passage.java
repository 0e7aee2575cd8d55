package org.waymark.scenario;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * A place at which one decides.
 *
 * @param when a date or season, as it is shown above the title
 * @param known what the role knows here, beyond the text
 * @param tasks done before one goes on, in order
 * @param time how long one has to decide once they are done; as long as one likes where there is none
 */
public record Passage(
        Slug id,
        Basis basis,
        LocalizedText title,
        Optional<LocalizedText> when,
        LocalizedText text,
        List<LocalizedText> known,
        List<Citation> cites,
        List<Task> tasks,
        List<Choice> choices,
        Optional<DecisionTime> time)
        implements Place {

    public Passage {
        known = List.copyOf(known);
        cites = List.copyOf(cites);
        tasks = List.copyOf(tasks);
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("passage " + id + " has no choice; a place without one is an ending");
        }
        if (choices.stream().map(Choice::id).distinct().count() < choices.size()) {
            throw new IllegalArgumentException("two choices of passage " + id + " have one id");
        }
        if (!isAlwaysOpen(time, choices)) {
            throw new IllegalArgumentException("passage " + id + " has a time after which nothing can be chosen");
        }
    }

    /** A passage at which one may take as long as one likes. */
    public Passage(
            Slug id,
            Basis basis,
            LocalizedText title,
            Optional<LocalizedText> when,
            LocalizedText text,
            List<LocalizedText> known,
            List<Citation> cites,
            List<Task> tasks,
            List<Choice> choices) {
        this(id, basis, title, when, text, known, cites, tasks, choices, Optional.empty());
    }

    private static boolean isAlwaysOpen(Optional<DecisionTime> time, List<Choice> choices) {
        return time.isEmpty()
                || choices.stream()
                        .filter(it -> it.id().equals(time.get().then()))
                        .anyMatch(it -> it.opening().isEmpty());
    }

    public Optional<Choice> choice(Slug wanted) {
        return choices.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }

    public Optional<Task> task(Slug wanted) {
        return tasks.stream().filter(it -> it.id().equals(wanted)).findFirst();
    }
}
