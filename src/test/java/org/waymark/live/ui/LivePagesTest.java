package org.waymark.live.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.live.ui.LiveViews.LEYLA;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.content.Examples;
import org.waymark.content.ScenarioCourse;
import org.waymark.identity.Sitter;
import org.waymark.identity.UserId;
import org.waymark.live.LeadingWalks;
import org.waymark.live.SharedWalk;
import org.waymark.live.Turn;
import org.waymark.live.WalkingTogether;
import org.waymark.ui.SiteMap;

/** The pages of a class that walks together, in English: Leyla leads, pupils by number vote. */
@ContextConfiguration(classes = LiveViews.class)
@ViewPackages(packages = {"org.waymark.live.ui", "org.waymark.ui"})
class LivePagesTest extends SpringBrowserlessTest {

    private static final String WITH_CLASS = SiteMap.withClass(Examples.COURSE, ScenarioCourse.SCENARIO);
    private static final String HOUR = "log-1902 ¶1";
    private static final String WIND = "log-1902 ¶2";

    private static int classes;

    private @Autowired Sitter sitter;
    private @Autowired JdbcClient jdbc;
    private @Autowired LeadingWalks leading;
    private @Autowired WalkingTogether together;

    @BeforeEach
    void anEmptyInstallation() {
        classes++;
        List.of("live_vote", "live_member", "live_round", "live_session")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    /** Others in each test, because somebody can try only so many codes in a minute. */
    private static UserId pupil(int number) {
        return new UserId(new UUID(classes, number));
    }

    private SharedWalk begun(int pupils) {
        var walk = leading.start(LEYLA, Examples.COURSE, ScenarioCourse.SCENARIO);
        for (var i = 1; i <= pupils; i++) {
            together.join(pupil(i), walk.code().orElseThrow().value());
        }
        return walk;
    }

    private Turn turn(SharedWalk walk) {
        return leading.walk(LEYLA, walk.token()).present().orElseThrow().turn();
    }

    private void open(SharedWalk walk) {
        leading.open(LEYLA, walk.token(), turn(walk));
    }

    private void vote(SharedWalk walk, int pupil, String pick) {
        together.vote(pupil(pupil), walk.token(), turn(walk), pick);
    }

    private void close(SharedWalk walk) {
        leading.close(LEYLA, walk.token(), turn(walk));
    }

    private void at(UserId who, String address) {
        sitter.becomes(who);
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    private void atTheDesk(SharedWalk walk) {
        at(LEYLA, SiteMap.liveDesk(walk.token()));
        buttons("Begin").findFirst().ifPresent(this::press);
    }

    /** As the page does from time to time. */
    private void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }

    private static Stream<NativeButton> buttons(String words) {
        return everything(UI.getCurrent())
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(it -> words(it).contains(words));
    }

    private void press(String words) {
        press(buttons(words).findFirst().orElseThrow());
    }

    private void press(NativeButton button) {
        test(button).click();
        roundTrip();
    }

    private static Stream<Component> everything(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(LivePagesTest::everything));
    }

    private static String words(Component component) {
        return everything(component)
                .map(it -> it.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private static String page() {
        return words(UI.getCurrent());
    }

    /** The lines of what can be voted for which are marked as those with the most votes. */
    private static List<String> ahead() {
        return everything(UI.getCurrent())
                .filter(ListItem.class::isInstance)
                .filter(it -> it.hasClassName("ahead"))
                .map(LivePagesTest::words)
                .toList();
    }

    @Test
    void whoTypesTheCodeComesToTheClassAndWhoLeadsToTheDesk() {
        var walk = begun(0);
        var code = walk.code().orElseThrow();

        at(pupil(1), SiteMap.JOINING);
        test(find(TextField.class).single()).setValue(" " + code.spaced().toLowerCase(Locale.ROOT));
        press("Join");
        assertThat(page()).contains("The storm begins", "Read; the vote is not open yet");

        at(LEYLA, SiteMap.join(code.value()));
        press("Join");
        assertThat(page()).contains("Begin", "1 here, 1 joined");
    }

    @Test
    void aCodeUnderWhichNothingGoesOnIsRefusedInWords() {
        begun(0);

        at(pupil(1), SiteMap.JOINING);
        test(find(TextField.class).single()).setValue("222222");
        press("Join");

        var field = find(TextField.class).single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("No class goes on under this code.");
    }

    @Test
    void theDeskOpensAndClosesTheVoteAndGoesOn() {
        var walk = begun(2);

        atTheDesk(walk);
        assertThat(page()).contains("2 here, 2 joined", "Which paragraph gives the hour?");
        press("Open the vote");
        vote(walk, 1, HOUR);
        look();
        assertThat(page()).contains("1 of 2 have voted").doesNotContain("%");
        press("Close the vote");
        assertThat(page()).contains("One has the most votes", "1 · 100%", "0 · 0%");
        assertThat(ahead()).hasSize(1);
        press("Go on with this");

        assertThat(leading.walk(LEYLA, walk.token()).rounds()).hasSize(2);
        assertThat(page()).contains("Why now?", "Keep it and go on");
    }

    @Test
    void theDeskAndTheRecordGoByTheSameBallotWhereNobodyVotedInTheLastOne() {
        var walk = begun(2);
        open(walk);
        vote(walk, 1, HOUR);
        close(walk);
        open(walk);
        close(walk);

        atTheDesk(walk);
        assertThat(page())
                .contains("Nobody voted in vote 2, so vote 1 counts.", "One has the most votes")
                .doesNotContain("Nobody voted: you decide");
        assertThat(ahead()).singleElement().asString().contains("¶1", "Vote 1: 1 · 100%", "Vote 2: 0 · 0%");
        leading.decide(LEYLA, walk.token(), turn(walk), HOUR);

        at(LEYLA, SiteMap.liveRecord(walk.token()));
        assertThat(ahead()).singleElement().asString().contains("¶1", "Vote 1: 1 · 100%");
        assertThat(page()).contains("The most votes were followed.");
    }

    @Test
    void whatIsSaidIsKeptAndTheChoiceComesNext() {
        var walk = begun(1);
        leading.decide(LEYLA, walk.token(), turn(walk), HOUR);

        atTheDesk(walk);
        test(find(TextArea.class).single()).setValue("Because it says so");
        press("Keep it and go on");

        assertThat(page()).contains("Because it says so", "What shall we do?", "Light the lamp", "Wait");
    }

    @Test
    void aVoteIsMarkedWhereItWasCastAndTheSplitComesWhenTheVoteIsClosed() {
        var walk = begun(2);
        open(walk);
        vote(walk, 2, WIND);

        at(pupil(1), SiteMap.live(walk.token()));
        assertThat(page()).contains("You have not voted yet").doesNotContain("%");
        press("¶1");
        assertThat(page()).contains("Your vote is kept");
        assertThat(buttons("¶1")).allMatch(it -> "true".equals(it.getElement().getAttribute("aria-pressed")));
        assertThat(buttons("¶2")).allMatch(it -> "false".equals(it.getElement().getAttribute("aria-pressed")));

        close(walk);
        look();
        assertThat(page()).contains("2 voted", "1 · 50%");
        assertThat(ahead()).hasSize(2);
    }

    @Test
    void aVoteThatComesTooLateIsNotCountedAndThePageShowsHowThingsAre() {
        var walk = begun(1);
        open(walk);
        at(pupil(1), SiteMap.live(walk.token()));
        close(walk);

        press("¶1");

        assertThat(page()).contains("Vote 1 is closed: 0 voted");
        assertThat(leading.votes(LEYLA, walk.token())).isEmpty();
    }

    @Test
    void thePageFollowsWhereverTheInstructorMoves() {
        var walk = begun(1);
        at(pupil(1), SiteMap.live(walk.token()));

        leading.decide(LEYLA, walk.token(), turn(walk), HOUR);
        look();
        assertThat(page()).contains("Why now?", "your instructor notes what is said");
        leading.end(LEYLA, walk.token());
        look();
        assertThat(page()).contains("The walk was ended", "Your instructor ended it at “The storm begins”");
    }

    /** A socket that is there or not. */
    private static final class Socket implements PushConnection {

        private boolean connected = true;

        @Override
        public void push() {}

        @Override
        public void disconnect() {
            connected = false;
        }

        @Override
        public boolean isConnected() {
            return connected;
        }
    }

    @Test
    void aPageAsksOftenOnlyAsLongAsNothingCanBePushedToIt() {
        var walk = begun(1);
        var ui = UI.getCurrent();
        for (var page : List.of(SiteMap.live(walk.token()), SiteMap.liveDesk(walk.token()))) {
            var refused = new Socket();
            refused.disconnect();
            ui.getInternals().setPushConnection(refused);
            at(page.endsWith("desk") ? LEYLA : pupil(1), page);
            look();
            assertThat(ui.getPollInterval()).as(page).isEqualTo(LivePage.OFTEN);

            var socket = new Socket();
            ui.getInternals().setPushConnection(socket);
            look();
            assertThat(ui.getPollInterval()).as(page).isEqualTo(LivePage.SELDOM);

            socket.disconnect();
            look();
            assertThat(ui.getPollInterval()).as(page).isEqualTo(LivePage.OFTEN);
        }
        at(LEYLA, WITH_CLASS);
        assertThat(ui.getPollInterval()).isEqualTo(-1);
    }

    /** The lamp was not lit, so the first of two choices is closed. */
    @Test
    void aChoiceHasTheSameLetterOnEveryPageAlsoWhereAnotherOneIsClosed() {
        var walk = begun(1);
        leading.decide(LEYLA, walk.token(), turn(walk), HOUR);
        leading.note(LEYLA, walk.token(), turn(walk), "");
        leading.decide(LEYLA, walk.token(), turn(walk), "wait");
        leading.decide(LEYLA, walk.token(), turn(walk), "nine");
        open(walk);

        atTheDesk(walk);
        assertThat(page()).contains("B | Sleep");
        at(pupil(1), SiteMap.live(walk.token()));
        assertThat(buttons("Sleep"))
                .singleElement()
                .satisfies(it -> assertThat(words(it)).startsWith("B | Sleep"));
        close(walk);
        look();
        assertThat(page()).contains("B | Sleep");
    }

    @Test
    void whatTheClassAnsweredStaysOnThePageWithWhatIsRight() {
        var walk = begun(1);
        leading.decide(LEYLA, walk.token(), turn(walk), HOUR);
        leading.note(LEYLA, walk.token(), turn(walk), "");
        leading.decide(LEYLA, walk.token(), turn(walk), "light");
        leading.decide(LEYLA, walk.token(), turn(walk), "nine");

        at(pupil(1), SiteMap.live(walk.token()));
        assertThat(page()).contains("Nine", "right answer");
        atTheDesk(walk);
        assertThat(page()).contains("Nine", "right answer");
    }

    @Test
    void theRecordSaysRoundByRoundHowItWentAndWhatWasDecided() {
        var walk = begun(3);
        open(walk);
        vote(walk, 1, HOUR);
        vote(walk, 2, HOUR);
        vote(walk, 3, WIND);
        close(walk);
        leading.decide(LEYLA, walk.token(), turn(walk), WIND);
        leading.note(LEYLA, walk.token(), turn(walk), "");

        at(LEYLA, SiteMap.liveRecord(walk.token()));

        assertThat(page())
                .contains(
                        "3 joined",
                        "2 · 67%",
                        "1 · 33%",
                        "The instructor went another way than the most votes.",
                        "It was passed over.",
                        "Nothing was decided here.");
    }

    @Test
    void earlierWalksAreFoundAgainWhereOneBeginsAnotherOne() {
        at(LEYLA, WITH_CLASS);
        assertThat(page()).contains("There are none yet.");
        var over = begun(2);
        leading.end(LEYLA, over.token());
        begun(1);

        at(LEYLA, WITH_CLASS);
        assertThat(page())
                .contains(
                        "ended at “The storm begins”",
                        "2 joined",
                        "goes on at “The storm begins”",
                        "1 joined",
                        "See the record");
        press("Start a walk");

        assertThat(leading.walks(LEYLA, Examples.COURSE, ScenarioCourse.SCENARIO))
                .hasSize(3);
        assertThat(page()).contains("0 here, 0 joined", "Sign in and go to");
    }

    @Test
    void whoHasNoPartInAWalkFindsNoneOfItsPages() {
        var walk = begun(1);

        for (var address :
                List.of(SiteMap.live(walk.token()), SiteMap.liveDesk(walk.token()), SiteMap.liveRecord(walk.token()))) {
            at(pupil(7), address);
            assertThat(page()).as(address).contains("This page does not exist").doesNotContain("storm");
        }
    }
}
