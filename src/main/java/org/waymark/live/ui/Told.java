package org.waymark.live.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Library;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.live.Agenda;
import org.waymark.live.SharedWalk;
import org.waymark.live.SharedWalkNotFound;
import org.waymark.playthrough.ui.StoryParts;
import org.waymark.question.Response;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Walk;

/** A walk with everything that is needed to show it. */
record Told(
        SharedWalk shared,
        Course course,
        Walk walk,
        Optional<Agenda> agenda,
        EvidencePanel evidence,
        StoryParts parts,
        Language language) {

    static Told of(SharedWalk shared, Library library, Language language) {
        var course = library.edition(shared.edition()).course();
        var scenario = course.scenario(shared.scenario()).orElseThrow(SharedWalkNotFound::new);
        return of(shared, course, shared.walk(scenario), language);
    }

    private static Told of(SharedWalk shared, Course course, Walk walk, Language language) {
        return of(shared, course, walk, new EvidencePanel(course), language);
    }

    private static Told of(SharedWalk shared, Course course, Walk walk, EvidencePanel evidence, Language language) {
        return new Told(
                shared,
                course,
                walk,
                Agenda.of(walk, course, shared.seed()),
                evidence,
                new StoryParts(shared.id().value(), shared.edition(), course, walk, language, evidence),
                language);
    }

    /** The same where the walk was earlier. */
    Told at(Walk earlier) {
        return of(shared, course, earlier, evidence, language);
    }

    /** What the class answered to questions so far, by their ids. */
    Map<Slug, Response> responses() {
        var responses = new HashMap<Slug, Response>();
        for (var round : shared.rounds()) {
            round.decision()
                    .ifPresent(decision -> decision.answered()
                            .ifPresent(question -> decision.response().ifPresent(it -> responses.put(question, it))));
        }
        return responses;
    }

    Scenario scenario() {
        return walk.scenario();
    }

    String placeTitle() {
        return walk.place().title().in(language);
    }
}
