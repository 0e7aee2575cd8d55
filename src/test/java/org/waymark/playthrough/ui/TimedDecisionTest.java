package org.waymark.playthrough.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.ScenarioCourse.SCENARIO;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.MemoryAllowances;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ScenarioCourse;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.identity.MutableClock;
import org.waymark.playthrough.KeptStep;
import org.waymark.playthrough.MemoryPlaythroughs;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.Playthrough;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.scenario.Step;
import org.waymark.scenario.ui.ScenarioMap;
import org.waymark.ui.SiteMap;
import tools.jackson.databind.json.JsonMapper;

/** A learner before a decision that has a time. */
@ContextConfiguration(classes = PlayingViews.class)
@ViewPackages(packages = {"org.waymark.playthrough.ui", "org.waymark.ui"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class TimedDecisionTest extends SpringBrowserlessTest {

    private @Autowired PlayingScenarios playing;
    private @Autowired MemoryPlaythroughs playthroughs;
    private @Autowired MemoryAllowances allowances;
    private @Autowired MutableClock hand;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    private void goTo(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    /** At the ship, where one has a minute; the question is still open. */
    private String atTheShip() {
        var token = playing.startOrResume(LEARNER, COURSE, SCENARIO).token();
        goToTheShip(token);
        return token;
    }

    private void finish(String token) {
        goToTheShip(token);
        playing.answer(LEARNER, token, new Slug("storm-001"), new Response.Blank());
        playing.choose(LEARNER, token, new Made(new Slug("n2"), new Slug("sleep")));
    }

    private void goToTheShip(String token) {
        doTheTasks(token);
        playing.choose(LEARNER, token, new Made(new Slug("n1"), new Slug("light")));
    }

    private void doTheTasks(String token) {
        var right = Citation.parse("log-1902 ¶1").orElseThrow().getFirst();
        playing.point(LEARNER, token, new Slug("the-hour"), right);
        playing.write(LEARNER, token, new Slug("why-now"), "");
    }

    private String deciding() {
        var token = atTheShip();
        playing.answer(LEARNER, token, new Slug("storm-001"), new Response.Blank());
        goTo(SiteMap.playthrough(token));
        return token;
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).atIndex(1)).click();
        roundTrip();
    }

    private Element clock() {
        return find(TimeLeft.class).single().getElement();
    }

    /** As the browser says it. */
    private void saysThatTimeIsOver() {
        var clock = clock();
        clock.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(clock, "wm-time-over", JsonMapper.shared().createObjectNode()));
        roundTrip();
    }

    private static Stream<Component> everything(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(TimedDecisionTest::everything));
    }

    private static String words() {
        return everything(UI.getCurrent())
                .map(it -> it.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private String said() {
        return find(Notification.class).all().stream()
                .map(it -> it.getElement().getProperty("text", ""))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void theFirstPageSaysThatTimeIsLimitedAndOffersToPlayWithout() {
        goTo(SiteMap.scenario(COURSE, SCENARIO));
        assertThat(words()).contains("For some decisions time is limited").doesNotContain("extra time");

        test(find(Checkbox.class).single()).click();
        press("Begin");

        assertThat(playing.playthroughsAt(LEARNER, COURSE, SCENARIO))
                .extracting(Playthrough::timing)
                .containsExactly(Playthrough.Timing.OFF);
        goTo(SiteMap.scenario(COURSE, SCENARIO));
        assertThat(words()).contains("This playthrough goes on without time.");
        assertThat(find(Checkbox.class).all()).isEmpty();
    }

    @Test
    void aDecisionSaysHowMuchTimeItHasAndWhatIsChosenThen() {
        deciding();

        assertThat(clock().getAttribute("data-whole")).isEqualTo("60000");
        assertThat(clock().getAttribute("data-left")).isEqualTo("60000");
        assertThat(clock().getAttribute("data-begun"))
                .isEqualTo(
                        "You have 1 minute for this decision. When the time is over, “Sleep” is chosen. You can stop the clock.");
        assertThat(clock().getAttribute("data-both")).isEqualTo("{0} min {1} sec left");
        assertThat(words()).contains("When the time is over, this is chosen: ").contains("Stop the clock");
    }

    @Test
    void thereIsNoClockBeforeTheTasksAreDone() {
        goTo(SiteMap.playthrough(atTheShip()));
        assertThat(find(TimeLeft.class).all()).isEmpty();

        hand.pass(Duration.ofHours(1));
        press("Answer");

        assertThat(clock().getAttribute("data-left")).isEqualTo("60000");
    }

    @Test
    void whenTimeIsOverThePageSaysWhatItTookAndSoDoesTheDebrief() {
        var token = deciding();
        hand.pass(Duration.ofSeconds(60));

        saysThatTimeIsOver();

        assertThat(playthroughs.get(token).steps())
                .last()
                .extracting(KeptStep::byTime)
                .isEqualTo(true);
        assertThat(said()).isEqualTo("Time is over: “Sleep” was chosen.");
        goTo(SiteMap.debrief(token));
        assertThat(words()).contains("Chosen because time was over | A ship | Sleep");
    }

    @Test
    void theNextPassageAndTheWaySoFarSayWhatTimeTook() {
        var token = playing.startOrResume(LEARNER, COURSE, SCENARIO).token();
        doTheTasks(token);
        var ready = playthroughs.get(token);
        var taken = new KeptStep(
                3, new Step.Chose(new Made(new Slug("n1"), new Slug("wait"))), Optional.empty(), true, hand.instant());
        playthroughs.keep(
                new Playthrough(
                        ready.id(),
                        token,
                        LEARNER,
                        ready.edition(),
                        COURSE,
                        SCENARIO,
                        Stream.concat(ready.steps().stream(), Stream.of(taken)).toList(),
                        ready.startedAt(),
                        ready.timing(),
                        ready.leftAt(),
                        ready.result()),
                1);

        goTo(SiteMap.playthrough(token));

        assertThat(words())
                .contains("Time was over, so this was chosen: | Wait")
                .contains("The storm begins | Wait | chosen because time was over")
                .doesNotContain("You chose:");
    }

    @Test
    void theMapSaysWhereTimeIsLimitedUnlessOnePlaysWithout() {
        var token = deciding();
        playing.choose(LEARNER, token, new Made(new Slug("n2"), new Slug("sleep")));
        goTo(SiteMap.debrief(token));
        assertThat(map()).contains("A ship · 1 minute").doesNotContain("The storm begins ·");

        var without = playing.startOrResume(LEARNER, COURSE, SCENARIO, Playthrough.Timing.OFF)
                .token();
        assertThat(without).isNotEqualTo(token);
        finish(without);
        goTo(SiteMap.debrief(without));
        assertThat(map()).contains("A ship").doesNotContain("A ship ·");
    }

    private String map() {
        return String.valueOf(find(ScenarioMap.class).single().getElement().getPropertyRaw("map"));
    }

    @Test
    void aPageThatSaysSoTooEarlyIsShownHowMuchIsLeft() {
        var token = deciding();
        hand.pass(Duration.ofSeconds(25));

        saysThatTimeIsOver();

        assertThat(playthroughs.get(token).isOpen()).isTrue();
        assertThat(clock().getAttribute("data-left")).isEqualTo("35000");
        assertThat(said()).isEmpty();
    }

    @Test
    void whoeverStopsTheClockPlaysOnWithoutOne() {
        var token = deciding();

        press("Stop the clock");

        assertThat(find(TimeLeft.class).all()).isEmpty();
        assertThat(words()).contains("You play without time limits.");
        assertThat(said()).contains("The clock is stopped.");
        assertThat(playthroughs.get(token).timing()).isEqualTo(Playthrough.Timing.OFF);
        assertThat(find(ChoiceButton.class).all()).hasSize(2);
    }

    @Test
    void extraTimeIsAddedAndSaid() {
        allowances.keep(LEARNER, new Accommodation(50, 0, false, false));

        goTo(SiteMap.scenario(COURSE, SCENARIO));
        assertThat(words()).contains("Your extra time of 50 % is added to each of them");
        deciding();

        assertThat(clock().getAttribute("data-whole")).isEqualTo("90000");
        assertThat(clock().getAttribute("data-begun")).startsWith("You have 1 minute 30 seconds for this decision.");
    }

    @Test
    void whereAClassWalksTogetherNothingSpeaksOfTime() {
        var course = ScenarioCourse.course();
        var before = playthroughs.get(deciding());
        var walk = before.walk(ScenarioCourse.scenario());
        var parts = new StoryParts(
                new UUID(1, 2), before.edition(), course, walk, Language.ENGLISH, new EvidencePanel(course));

        var passage = everything(parts.passage(walk.passage().orElseThrow())).toList();

        assertThat(walk.decision().flatMap(it -> it.time())).isPresent();
        assertThat(passage).noneMatch(TimeLeft.class::isInstance);
        assertThat(everything(parts.map())
                        .filter(ScenarioMap.class::isInstance)
                        .map(it -> String.valueOf(it.getElement().getPropertyRaw("map"))))
                .singleElement()
                .asString()
                .contains("A ship")
                .doesNotContain("A ship ·");
    }

    @Test
    void inOtherLanguagesToo() {
        UI.getCurrent().setLocale(Locale.of("az"));
        deciding();

        assertThat(clock().getAttribute("data-begun"))
                .isEqualTo(
                        "Bu qərar üçün 1 dəqiqə vaxtınız var. Vaxt bitəndə “Yat” seçilir. Vaxtı dayandıra bilərsiniz.");
        press("Vaxtı dayandır");
        assertThat(words()).contains("Vaxt məhdudiyyəti olmadan oynayırsınız.");
    }
}
