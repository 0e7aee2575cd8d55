package org.waymark.playthrough.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.Examples.OTHER_LEARNER;
import static org.waymark.content.ScenarioCourse.SCENARIO;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.ScenarioCourse;
import org.waymark.playthrough.Playthrough;
import org.waymark.playthrough.PlaythroughNotFound;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.scenario.Refusal;
import org.waymark.scenario.StepRefused;

/** What a playthrough keeps to: the edition on which it began, and what is possible there. */
interface PlayingOnEditionsContract {

    Slug HOUR = new Slug("the-hour");
    Slug WHY = new Slug("why-now");
    Slug STORM = new Slug("storm-001");
    Slug SOURCE = new Slug("source");
    Citation RIGHT = Citation.parse("log-1902 ¶1").orElseThrow().getFirst();
    Made LIGHT = made("n1", "light");
    Made WAIT = made("n1", "wait");
    Made SIGNAL = made("n2", "signal");
    Made SLEEP = made("n2", "sleep");

    PlayingWithDatabase running();

    private static Made made(String passage, String choice) {
        return new Made(new Slug(passage), new Slug(choice));
    }

    /** Somebody at the second passage, whose question is still open. */
    private String atTheShip(Made first) {
        var playing = running().playing();
        var token = playing.startOrResume(LEARNER, COURSE, SCENARIO).token();
        playing.point(LEARNER, token, HOUR, RIGHT);
        playing.write(LEARNER, token, WHY, "Günlük öyle yazıyor.");
        playing.choose(LEARNER, token, first);
        return token;
    }

    @Test
    default void aPlaythroughGoesOnWhereTheNextEditionHasNotThePassageItStandsAt() {
        running().publish(ScenarioCourse.files());
        var token = atTheShip(LIGHT);
        var before = running().rows();

        running().publish(ScenarioCourse.filesWithoutTheShip());

        assertThat(running().rows()).isEqualTo(before);
        var resumed = running().playing().startOrResume(LEARNER, COURSE, SCENARIO);
        assertThat(resumed.token()).isEqualTo(token);
        running().playing().answer(LEARNER, token, STORM, new Response.Blank());
        var over = running().playing().choose(LEARNER, token, SLEEP);
        assertThat(over.result().map(Playthrough.Result::ending)).contains(new Slug("e1"));

        var anew = running().playing().startAgain(LEARNER, COURSE, SCENARIO);
        assertThat(anew.edition()).isNotEqualTo(over.edition());
        running().playing().point(LEARNER, anew.token(), HOUR, RIGHT);
        running().playing().write(LEARNER, anew.token(), WHY, "");
        var atOnce = running().playing().choose(LEARNER, anew.token(), LIGHT);
        assertThat(atOnce.result()).isPresent();
    }

    @Test
    default void whatIsRefusedLeavesEveryRowAsItWas() {
        running().publish(ScenarioCourse.files());
        var token = atTheShip(LIGHT);
        var rows = running().rows();
        var playing = running().playing();

        assertRefused(() -> playing.choose(LEARNER, token, LIGHT), Refusal.ELSEWHERE);
        assertRefused(() -> playing.choose(LEARNER, token, made("n2", "no-such")), Refusal.UNKNOWN);
        assertRefused(() -> playing.choose(LEARNER, token, SLEEP), Refusal.TASK_OPEN);
        assertRefused(() -> playing.point(LEARNER, token, HOUR, RIGHT), Refusal.DONE);
        assertRefused(() -> playing.write(LEARNER, token, WHY, "Bir daha"), Refusal.DONE);
        assertRefused(() -> playing.write(LEARNER, token, STORM, "Soru değil"), Refusal.UNKNOWN);
        assertRefused(() -> playing.answer(LEARNER, token, WHY, new Response.Blank()), Refusal.UNKNOWN);
        assertRefused(() -> playing.rate(LEARNER, token, WHY, Map.of(SOURCE, 1)), Refusal.UNKNOWN);
        assertThatThrownBy(() -> playing.choose(OTHER_LEARNER, token, SLEEP)).isInstanceOf(PlaythroughNotFound.class);
        assertThatThrownBy(() -> playing.answer(OTHER_LEARNER, token, STORM, new Response.Blank()))
                .isInstanceOf(PlaythroughNotFound.class);

        assertThat(running().rows()).isEqualTo(rows);
    }

    @Test
    default void aClosedChoiceAndAnEndedPlaythroughRefuseAndStayAsTheyAre() {
        running().publish(ScenarioCourse.files());
        var token = atTheShip(WAIT);
        var playing = running().playing();
        playing.answer(LEARNER, token, STORM, new Response.Blank());
        var open = running().rows();

        assertRefused(() -> playing.choose(LEARNER, token, SIGNAL), Refusal.CLOSED);
        assertRefused(() -> playing.answer(LEARNER, token, STORM, new Response.Blank()), Refusal.DONE);
        assertThat(running().rows()).isEqualTo(open);

        playing.choose(LEARNER, token, SLEEP);
        playing.rate(LEARNER, token, WHY, Map.of(SOURCE, 2));
        var over = running().rows();

        assertRefused(() -> playing.choose(LEARNER, token, SLEEP), Refusal.OVER);
        assertRefused(() -> playing.rate(LEARNER, token, WHY, Map.of(SOURCE, 0)), Refusal.DONE);
        assertThatThrownBy(() -> playing.rate(OTHER_LEARNER, token, WHY, Map.of(SOURCE, 0)))
                .isInstanceOf(PlaythroughNotFound.class);
        assertThat(running().rows()).isEqualTo(over);
    }

    private static void assertRefused(Runnable doing, Refusal refusal) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }
}
