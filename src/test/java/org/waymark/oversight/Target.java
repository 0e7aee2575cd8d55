package org.waymark.oversight;

import java.util.Set;
import java.util.UUID;
import org.waymark.assessment.Essay;
import org.waymark.assessment.EssayDraft;
import org.waymark.assessment.EssayId;
import org.waymark.assessment.HeldAnswers;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.OpenEssay;
import org.waymark.assessment.QuizOverride;
import org.waymark.assessment.RegradingId;
import org.waymark.identity.UserId;
import org.waymark.live.SharedWalk;
import org.waymark.playthrough.OpenReasons;

/**
 * What there is of one learner, for somebody to reach for.
 *
 * @param attempt the token of one that was handed in
 * @param running the token of one that runs
 */
record Target(
        UserId learner,
        String attempt,
        String running,
        HeldAnswers.Place held,
        OpenEssay essay,
        OpenReasons reasons,
        QuizOverride override,
        LearnerGroup group,
        RegradingId regrading,
        SharedWalk walk) {

    EssayId essayId() {
        return essay.essay().id();
    }

    String playthrough() {
        return reasons.token();
    }

    /** As this one, but nothing of it exists. */
    Target missing() {
        var nobody = new UserId(UUID.randomUUID());
        return new Target(
                nobody,
                "no-such-attempt",
                "no-such-attempt",
                new HeldAnswers.Place(held.attempt(), "no-such-attempt", held.number()),
                missing(essay),
                new OpenReasons(
                        "no-such-playthrough",
                        reasons.course(),
                        reasons.scenario(),
                        reasons.passage(),
                        reasons.task(),
                        reasons.text(),
                        reasons.own(),
                        reasons.given()),
                new QuizOverride(
                        new QuizOverride.Id(UUID.randomUUID()),
                        override.course(),
                        override.quiz(),
                        new QuizOverride.Recipient.One(nobody),
                        override.opens(),
                        override.closes(),
                        override.limit(),
                        override.attempts()),
                new LearnerGroup(new LearnerGroup.Id(UUID.randomUUID()), group.name(), Set.of(nobody)),
                new RegradingId(UUID.randomUUID()),
                walk);
    }

    private static OpenEssay missing(OpenEssay open) {
        var essay = open.essay();
        var id = new EssayId("no-such-essay");
        var draft = new EssayDraft(id, open.draft().marker(), open.draft().sheet(), 0, essay.handedInAt());
        return new OpenEssay(
                new Essay(
                        id,
                        essay.attempt(),
                        "no-such-attempt",
                        essay.item(),
                        essay.learner(),
                        essay.edition(),
                        essay.course(),
                        essay.quiz(),
                        essay.sign(),
                        essay.handedInAt(),
                        essay.stage(),
                        essay.version()),
                open.course(),
                open.quizId(),
                open.response(),
                open.part(),
                open.shown(),
                draft,
                open.refused(),
                open.writer());
    }
}
