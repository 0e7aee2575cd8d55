package org.waymark.classmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Place;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Way;

/**
 * A story gone through in front of those who played it: at each passage first what can be chosen, then what they chose, then on.
 *
 * @param taken the choices that led here, in order
 * @param told whether it is told what was chosen here
 * @param marked the choice along which it would go on
 */
public record Presentation(Scenario scenario, Counted counted, List<Turn> taken, boolean told, Optional<Slug> marked) {

    public Presentation {
        taken = List.copyOf(taken);
    }

    /** At the first passage, before anything is told. */
    public static Presentation begin(Scenario scenario, Counted counted) {
        return new Presentation(scenario, counted, List.of(), false, Optional.empty());
    }

    public Place place() {
        var here = taken.isEmpty() ? scenario.start().id() : taken.getLast().to();
        return scenario.place(here).orElseThrow();
    }

    public Optional<Passage> passage() {
        return place() instanceof Passage passage ? Optional.of(passage) : Optional.empty();
    }

    /** Tells what was chosen; once that is told, goes on along the marked choice. At an ending it stays. */
    public Presentation next() {
        return passage().map(here -> told ? along(here) : telling(here)).orElse(this);
    }

    /** The step before this one; at the beginning it stays. */
    public Presentation back() {
        if (told) {
            return new Presentation(scenario, counted, taken, false, Optional.empty());
        }
        if (taken.isEmpty()) {
            return this;
        }
        var last = taken.getLast();
        return new Presentation(
                scenario,
                counted,
                taken.subList(0, taken.size() - 1),
                true,
                Optional.of(last.made().choice()));
    }

    /** Marks one of the choices here, once it is told what was chosen. */
    public Presentation mark(Slug choice) {
        return told && passage().flatMap(it -> it.choice(choice)).isPresent()
                ? new Presentation(scenario, counted, taken, true, Optional.of(choice))
                : this;
    }

    /** Marks the choice so many further down, or up where that is below zero; after the last comes the first. */
    public Presentation markBeside(int steps) {
        var choices = passage().stream()
                .flatMap(it -> it.choices().stream())
                .map(Choice::id)
                .toList();
        return marked.map(choices::indexOf)
                .map(at -> mark(choices.get(Math.floorMod(at + steps, choices.size()))))
                .orElse(this);
    }

    private Presentation telling(Passage here) {
        return new Presentation(scenario, counted, taken, true, Optional.of(most(here)));
    }

    /** What most chose; where only a few were here, the first choice, so that nothing is told by it. */
    private Slug most(Passage here) {
        var first = here.choices().getFirst();
        if (counted.decidedAt(here.id()).isFew()) {
            return first.id();
        }
        return here.choices().stream()
                .max(Comparator.<Choice>comparingInt(it -> times(here, it))
                        .thenComparingInt(it -> -here.choices().indexOf(it)))
                .orElse(first)
                .id();
    }

    private int times(Passage here, Choice choice) {
        return counted.made(new Made(here.id(), choice.id())).times();
    }

    private Presentation along(Passage here) {
        var choice = marked.flatMap(here::choice).orElse(here.choices().getFirst());
        var further = new ArrayList<>(taken);
        further.add(leading(here, choice));
        return new Presentation(scenario, counted, further, false, Optional.empty());
    }

    /** Where a choice led most of those who made it; where only a few were here, where it leads if no condition holds. */
    private Turn leading(Passage here, Choice choice) {
        var made = new Made(here.id(), choice.id());
        var otherwise = new Turn(made, choice.ways().getLast().to());
        if (counted.decidedAt(here.id()).isFew()) {
            return otherwise;
        }
        return choice.ways().stream()
                .map(Way::to)
                .distinct()
                .map(to -> new Turn(made, to))
                .filter(turn ->
                        counted.taken(turn).times() > counted.taken(otherwise).times())
                .max(Comparator.comparingInt(turn -> counted.taken(turn).times()))
                .orElse(otherwise);
    }
}
