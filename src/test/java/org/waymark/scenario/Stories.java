package org.waymark.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Rubric;
import org.waymark.question.WordBounds;

/** Scenarios to test with. */
final class Stories {

    static final Citation RIGHT = cite("letters ¶1");
    static final Citation WRONG = cite("letters ¶2");

    private Stories() {}

    /**
     * A letter is sent or kept; the bridge opens with trust of 60; the side door opens to whoever kept the letter. Trust 50, stores 20,
     * both from 0 to 100.
     */
    static Scenario bridge() {
        return scenario(
                false,
                List.of(variable("trust", 50), variable("stores", 20)),
                List.of(
                        passage(
                                "gate",
                                List.of(checkpoint("which-letter"), reasons("why-now")),
                                choice("send", to("river"), effect("trust", 15)),
                                choice("keep", to("river"), effect("stores", 30), effect("trust", -5))),
                        passage(
                                "river",
                                List.of(new Task.Question(slug("depth"))),
                                when(atLeast("trust", 60), choice("bridge", to("across"), effect("trust", 40))),
                                when(new Condition.Chosen(made("gate", "keep")), choice("side-door", to("inside"))),
                                choice("wait", List.of(onlyIf(atLeast("stores", 50), "inside"), to("outside"))))),
                List.of(ending("across"), ending("inside"), ending("outside")));
    }

    static Scenario scenario(boolean loops, List<Variable> variables, List<Passage> passages, List<Ending> endings) {
        var percent = 100 / variables.size();
        var terms = variables.stream()
                .map(it -> new Formula.Term(
                        it.equals(variables.getFirst()) ? 100 - percent * (variables.size() - 1) : percent,
                        it.id(),
                        it.id().value().startsWith("less")))
                .toList();
        return new Scenario(
                slug("story"),
                new Scenario.Frame(text("Story"), text("About"), text("Envoy"), text("1918"), text("Invented")),
                variables,
                passages,
                endings,
                new Formula(terms),
                new Debrief(text("So it was"), List.of(), List.of(), List.of(), List.of()),
                new Scenario.Rules(20, 60, loops));
    }

    static Scenario with(Scenario scenario, Passage... passages) {
        return new Scenario(
                scenario.id(),
                scenario.frame(),
                scenario.variables(),
                List.of(passages),
                scenario.endings(),
                scenario.formula(),
                scenario.debrief(),
                scenario.rules());
    }

    static Variable variable(String id, int start) {
        return new Variable(
                slug(id),
                text(id),
                0,
                100,
                start,
                List.of(new Variable.Band(0, text("low")), new Variable.Band(50, text("high"))));
    }

    static Passage passage(String id, Choice... choices) {
        return passage(id, List.of(), choices);
    }

    static Passage passage(String id, List<Task> tasks, Choice... choices) {
        return new Passage(
                slug(id),
                Basis.INVENTED,
                text(id),
                Optional.empty(),
                text("At " + id),
                List.of(),
                List.of(),
                tasks,
                List.of(choices));
    }

    static Passage timed(Passage it, DecisionTime time) {
        return new Passage(
                it.id(),
                it.basis(),
                it.title(),
                it.when(),
                it.text(),
                it.known(),
                it.cites(),
                it.tasks(),
                it.choices(),
                Optional.of(time));
    }

    static Ending ending(String id) {
        return new Ending(slug(id), Basis.INVENTED, text(id), text("It ends " + id), List.of(), Merit.MIXED);
    }

    static Choice choice(String id, Way way, Effect... effects) {
        return choice(id, List.of(way), effects);
    }

    static Choice choice(String id, List<Way> ways, Effect... effects) {
        return new Choice(
                slug(id),
                Basis.INVENTED,
                text(id),
                List.of(),
                Optional.empty(),
                List.of(effects),
                ways,
                Optional.empty());
    }

    static Choice when(Condition condition, Choice choice) {
        return new Choice(
                choice.id(),
                choice.basis(),
                choice.text(),
                choice.cites(),
                Optional.of(new Choice.Opening(condition, true, Optional.empty())),
                choice.effects(),
                choice.ways(),
                choice.consequence());
    }

    static Way to(String place) {
        return Way.to(slug(place));
    }

    static Way onlyIf(Condition condition, String place) {
        return new Way(Optional.of(condition), slug(place));
    }

    static Effect effect(String variable, int change) {
        return new Effect(slug(variable), change);
    }

    static Condition atLeast(String variable, int value) {
        return new Condition.AtLeast(slug(variable), value);
    }

    static Condition atMost(String variable, int value) {
        return new Condition.AtMost(slug(variable), value);
    }

    static Task.Checkpoint checkpoint(String id) {
        return new Task.Checkpoint(
                slug(id),
                text(id),
                List.of(
                        new Task.Candidate(RIGHT, true, text("It says so")),
                        new Task.Candidate(WRONG, false, text("It does not"))));
    }

    /** Two criteria of 0, 1 or 2 points. */
    static Task.Reasoning reasons(String id) {
        var steps = Stream.of(0, 1, 2)
                .map(points -> new Rubric.Step(points, text("" + points)))
                .toList();
        var criteria = Stream.of("source", "risk")
                .map(it -> new Rubric.Criterion(slug(it), text(it), steps))
                .toList();
        return new Task.Reasoning(
                slug(id), text(id), new Rubric(criteria, false), new WordBounds(20, 80), text("Because"));
    }

    static Step choose(String made) {
        var slash = made.indexOf('/');
        return new Step.Chose(made(made.substring(0, slash), made.substring(slash + 1)));
    }

    static Step point(String task, Citation paragraph) {
        return new Step.Pointed(slug(task), paragraph);
    }

    static Step rate(String task, Step.Rater by, int source, int risk) {
        return new Step.Rated(slug(task), by, Map.of(slug("source"), source, slug("risk"), risk));
    }

    static Walk walk(Scenario scenario, Step... steps) {
        return Walk.of(scenario, Arrays.asList(steps));
    }

    static Made made(String passage, String choice) {
        return new Made(slug(passage), slug(choice));
    }

    static Slug slug(String id) {
        return new Slug(id);
    }

    static LocalizedText text(String english) {
        return new LocalizedText(Map.of(Language.ENGLISH, english), Language.ENGLISH);
    }

    static Citation cite(String citation) {
        return Citation.parse(citation).orElseThrow().getFirst();
    }
}
