package org.waymark.playthrough.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.ScenarioCourse.SCENARIO;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.identity.MemoryOversight;
import org.waymark.identity.UserId;
import org.waymark.playthrough.Following;
import org.waymark.playthrough.MemoryPlaythroughs;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.ui.SiteMap;
import org.waymark.ui.WayBack;

/** One of the staff goes through the playthrough of a learner. */
@ContextConfiguration(classes = {PlayingViews.class, Following.class})
@ViewPackages(packages = {"org.waymark.playthrough.ui", "org.waymark.ui"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class LearnersPlaythroughTest extends SpringBrowserlessTest {

    private static final UserId LEARNER = new UserId(new UUID(77, 1));

    private @Autowired PlayingScenarios playing;
    private @Autowired MemoryPlaythroughs playthroughs;
    private @Autowired MemoryOversight oversight;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    private String played(String wrote) {
        var token = playing.startOrResume(LEARNER, COURSE, SCENARIO).token();
        playing.point(
                LEARNER,
                token,
                new Slug("the-hour"),
                Citation.parse("log-1902 ¶1").orElseThrow().getFirst());
        playing.write(LEARNER, token, new Slug("why-now"), wrote);
        playing.choose(LEARNER, token, new Made(new Slug("n1"), new Slug("light")));
        playing.answer(LEARNER, token, new Slug("storm-001"), new Response.Blank());
        playing.choose(LEARNER, token, new Made(new Slug("n2"), new Slug("sleep")));
        return token;
    }

    private LearnersPlaythroughView open(String token) {
        return navigate(SiteMap.learnersPlaythrough(token), LearnersPlaythroughView.class);
    }

    private String somethingElse(String token) {
        UI.getCurrent().navigate(SiteMap.learnersPlaythrough(token));
        roundTrip();
        return getCurrentView().getClass().getSimpleName();
    }

    @Test
    void theWayTheEndingAndTheScoreShow() {
        var token = played("");

        var page = open(token).getElement().getTextRecursively();

        var playthrough = playthroughs.get(token);
        var turns = find(WayTaken.class).single().getElement().getChild(1).getChildCount();
        assertThat(turns).isEqualTo(2);
        assertThat(playthrough.result()).isPresent();
        assertThat(page).contains("The learner can see that you looked at this.");
        assertThat(find(EndingHead.class).single()).isNotNull();
        assertThat(find(RatedTexts.class).all()).isEmpty();
    }

    @Test
    void itIsToldInTheTimeOfTheClassThatOneCameFromAndLeadsBackThere() {
        var token = played("");

        UI.getCurrent().navigate(SiteMap.learnersPlaythrough(token), QueryParameters.of(WayBack.CLASS, "9-B"));
        roundTrip();
        assertThat(words()).contains("Report of 9-B", "21 November 2026, 16:00 (Azerbaijan Time)");

        UI.getCurrent().navigate(SiteMap.learnersPlaythrough(token), QueryParameters.of(WayBack.CLASS, "10-A"));
        roundTrip();
        assertThat(words())
                .contains("21 November 2026, 12:00 (Coordinated Universal Time)")
                .doesNotContain("Report of");
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void onTheWayIntoTheScenarioStandsWhatOtherModulesSay() {
        UI.getCurrent().navigate(SiteMap.scenario(COURSE, SCENARIO));
        roundTrip();

        assertThat(words()).contains("Asked for: " + SCENARIO.value());
    }

    @Test
    void aTextThatWaitsForItsRatingDoesNotShow() {
        var token = played("because the lamp was out");

        var page = open(token).getElement().getTextRecursively();

        assertThat(page).doesNotContain("because the lamp was out").contains("A text waits to be rated.");
    }

    @Test
    void thatSomebodyLookedIsKeptForTheLearner() {
        var token = played("");

        open(token);

        assertThat(playing.looksAt(LEARNER, token)).hasSize(1);
    }

    @Test
    void aLearnerWhoIsNotTheirsIsNotThere() {
        var token = played("");
        oversight.nobodyOversees(LEARNER);

        assertThat(somethingElse(token)).isEqualTo("NotFoundView");
        assertThat(playing.looksAt(LEARNER, token)).isEmpty();
    }

    @Test
    void whatGoesOnIsNotThere() {
        var token = playing.startOrResume(LEARNER, COURSE, SCENARIO).token();

        assertThat(somethingElse(token)).isEqualTo("NotFoundView");
    }
}
