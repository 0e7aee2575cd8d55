package org.waymark.playthrough.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.playthrough.KeptStep;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.ScenarioNotFound;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.Response;
import org.waymark.scenario.Choice;
import org.waymark.scenario.DecisionTime;
import org.waymark.scenario.Place;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;
import org.waymark.scenario.Task;
import org.waymark.scenario.Walk;
import org.waymark.ui.SiteMap;

/** A playthrough with everything that is needed to show it. */
record Telling(Playthrough playthrough, Course course, Walk walk, Language language) {

    /**
     * A choice that was made, where, and what the walk was after it.
     *
     * @param byTime whether it was taken because the time for it was over
     */
    record Turn(Place place, Choice choice, Walk after, boolean byTime) {}

    static Telling of(Playthrough playthrough, Library library, Language language) {
        var course = library.edition(playthrough.edition()).course();
        var scenario = course.scenario(playthrough.scenario())
                .orElseThrow(() -> new ScenarioNotFound(playthrough.course(), playthrough.scenario()));
        return new Telling(playthrough, course, playthrough.walk(scenario), language);
    }

    Scenario scenario() {
        return walk.scenario();
    }

    String token() {
        return playthrough.token();
    }

    /** The choices made, in order. */
    List<Turn> turns() {
        var turns = new ArrayList<Turn>();
        var at = Walk.begin(scenario());
        for (var i = 0; i < walk.steps().size(); i++) {
            var before = at;
            at = at.after(walk.steps().get(i));
            if (walk.steps().get(i) instanceof Step.Chose(var made)) {
                var after = at;
                var byTime = isByTime(i);
                before.passage()
                        .flatMap(passage -> passage.choice(made.choice()))
                        .ifPresent(choice -> turns.add(new Turn(before.place(), choice, after, byTime)));
            }
        }
        return turns;
    }

    /** A walk that is shown without being anybody's has no steps that were kept. */
    private boolean isByTime(int step) {
        return step < playthrough.steps().size()
                && playthrough.steps().get(step).byTime();
    }

    /** What time there is for the decision before which one stands. */
    Optional<DecisionTime> time() {
        return playthrough.time(walk);
    }

    /** The walk before the last choice; its beginning where none was made. */
    Walk beforeTheLastChoice() {
        var steps = walk.steps();
        var last = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i) instanceof Step.Chose)
                .max()
                .orElse(0);
        return Walk.of(scenario(), steps.subList(0, last));
    }

    /** An item as this playthrough shows it. */
    Optional<Item> item(Slug id) {
        return course.item(id).map(item -> Arrangement.arranged(item, seed()));
    }

    /** The paragraphs on offer at a checkpoint, as this playthrough shows them: in no order that tells the right ones. */
    List<Task.Candidate> candidates(Task.Checkpoint checkpoint) {
        return Arrangement.arranged(checkpoint.id(), checkpoint.candidates(), seed());
    }

    long seed() {
        return playthrough.id().value().getLeastSignificantBits();
    }

    Optional<Response> responseTo(Slug task) {
        return playthrough.steps().stream()
                .filter(kept -> kept.step() instanceof Step.Answered answered
                        && answered.task().equals(task))
                .findFirst()
                .flatMap(KeptStep::response);
    }

    /** The folder of the pictures that questions show. */
    String pictures() {
        return "/" + SiteMap.picture(playthrough.edition().value(), "");
    }
}
