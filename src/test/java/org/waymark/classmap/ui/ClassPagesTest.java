package org.waymark.classmap.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.classmap.Ways.LIGHT;
import static org.waymark.classmap.Ways.SLEEP;
import static org.waymark.classmap.Ways.WAIT;
import static org.waymark.classmap.Ways.over;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.base.CsvTable;
import org.waymark.base.Language;
import org.waymark.classmap.MappingClasses;
import org.waymark.classmap.Selection;
import org.waymark.content.Examples;
import org.waymark.content.ScenarioCourse;
import org.waymark.playthrough.PlayedWay;
import org.waymark.ui.SiteMap;

@ContextConfiguration(classes = ClassViews.class)
@ViewPackages(packages = {"org.waymark.classmap.ui", "org.waymark.ui"})
class ClassPagesTest extends SpringBrowserlessTest {

    private static final String MAP = SiteMap.classMap(Examples.COURSE, ScenarioCourse.SCENARIO);
    private static final String SHOW = SiteMap.classShow(Examples.COURSE, ScenarioCourse.SCENARIO);

    private @Autowired ClassViews.Played played;
    private @Autowired ClassViews.Hands clock;
    private @Autowired MappingClasses mapping;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    /** So many lit the lamp first, and waited when they played again. */
    private void playedBy(int learners) {
        played.is(Stream.concat(
                        IntStream.range(0, learners).mapToObj(i -> over(i, i, 40, LIGHT, SLEEP)),
                        IntStream.range(0, learners / 2).mapToObj(i -> over(i, 100 + i, 80, WAIT, SLEEP)))
                .toArray(PlayedWay[]::new));
    }

    private void goTo(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).atIndex(1)).click();
        roundTrip();
    }

    private static Stream<Component> everything(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ClassPagesTest::everything));
    }

    private static String words(Component component) {
        return everything(component)
                .map(it -> it.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private static List<String> rows() {
        return everything(UI.getCurrent())
                .filter(NativeTableRow.class::isInstance)
                .map(ClassPagesTest::words)
                .toList();
    }

    @Test
    void theTableSaysWhatWasChosenHowOftenAndByWhichShare() {
        playedBy(6);

        goTo(MAP);
        assertThat(rows()).contains("A  | Light the lamp | n2 | 6 | 6 | 100%", "B  | Wait | n2 | 0 | 0 | 0%");
        press("All");
        assertThat(rows()).contains("A  | Light the lamp | n2 | 6 | 6 | 66.7%", "B  | Wait | n2 | 3 | 3 | 33.3%");
    }

    @Test
    void firstAndBestStandBesideEachOtherWithWhatChanged() {
        playedBy(6);

        goTo(MAP);
        press("First and best");

        assertThat(rows())
                .contains(
                        "A  | Light the lamp | 6, 100% | 3, 50% | −50 points, less often",
                        "B  | Wait | 0, 0% | 3, 50% | +50 points, more often",
                        "B  | Sleep | 6, 100% | 6, 100% | 0 points, as often");
    }

    @Test
    void ofAFewNothingIsToldAtAll() {
        playedBy(4);

        goTo(MAP);

        assertThat(rows()).isEmpty();
        assertThat(words(UI.getCurrent()))
                .contains("Fewer than 5 learners have played this.")
                .doesNotContain("100%", "4 learners", "Mean score", "Download as CSV", "Show it to the class");
    }

    @Test
    void ofAGroupBesideAFewOthersNothingIsTold() {
        playedBy(6);

        UI.getCurrent()
                .navigate(
                        MAP,
                        QueryParameters.of(
                                "group", ClassViews.GROUP.id().value().toString()));
        roundTrip();

        assertThat(rows()).isEmpty();
        assertThat(words(UI.getCurrent())).contains("fewer than 5 of all the others");
    }

    @Test
    void aClassIsToldNothingOfAFew() {
        playedBy(4);

        goTo(SHOW);
        press("Show what was chosen");

        assertThat(words(UI.getCurrent()))
                .contains("Fewer than 5 came through here", "not told", "Go on with A")
                .doesNotContain("4 of", "100%", "| 4");
    }

    @Test
    void aClassSeesThePassageThenTheSplitThenGoesOn() {
        playedBy(6);

        goTo(SHOW);
        assertThat(words(UI.getCurrent()))
                .contains("The storm begins", "Light the lamp")
                .doesNotContain("100%");
        press("Show what was chosen");
        assertThat(words(UI.getCurrent())).contains("6 of 6 came through here", "6, 100%", "0, 0%");
        press("Go on with A");
        assertThat(words(UI.getCurrent())).contains("A ship", "Passage 2").doesNotContain("100%");
        press("Step before");
        assertThat(words(UI.getCurrent())).contains("The storm begins", "6, 100%");
    }

    @Test
    void whatWasCountedServesForEveryWayOfShowingTheSameLearners() {
        playedBy(6);
        goTo(MAP);
        var read = played.read();

        press("All");
        press("Best");
        press("First and best");
        press("First");

        assertThat(played.read()).isEqualTo(read);
    }

    @Test
    void othersAreCountedWhenTheyAreAskedFor() {
        playedBy(12);
        goTo(MAP);
        var read = played.read();

        Select<?> groups = find(Select.class).single();
        test(groups).selectItem(ClassViews.GROUP.name());
        roundTrip();

        assertThat(played.read()).isEqualTo(read + 1);
        assertThat(words(UI.getCurrent())).contains("5 learners, 5 playthroughs");
    }

    @Test
    void itIsCountedAgainOnWishAndOnceWhatWasCountedIsOld() {
        playedBy(6);
        goTo(MAP);
        playedBy(8);
        press("All");
        assertThat(words(UI.getCurrent())).contains("6 learners, 9 playthroughs");

        press("Count again");
        assertThat(words(UI.getCurrent())).contains("8 learners, 12 playthroughs");

        playedBy(10);
        clock.later(LastCounted.FRESH.minusSeconds(1));
        press("First");
        assertThat(words(UI.getCurrent())).contains("8 learners, 8 playthroughs");
        clock.later(Duration.ofSeconds(1));
        press("All");
        assertThat(words(UI.getCurrent())).contains("10 learners, 15 playthroughs");
    }

    @Test
    void aGroupIsChosenByTheAddress() {
        playedBy(12);

        UI.getCurrent()
                .navigate(
                        MAP,
                        QueryParameters.of("playthroughs", "all")
                                .merging("group", ClassViews.GROUP.id().value().toString()));
        roundTrip();

        assertThat(words(UI.getCurrent())).contains("5 learners, 10 playthroughs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0003-0000-000000000004", "no-group"})
    void aGroupThatIsNotThereIsSaidAndEverybodyShown(String group) {
        playedBy(12);

        for (var address : List.of(MAP, SHOW)) {
            UI.getCurrent().navigate(address, QueryParameters.of("group", group));
            roundTrip();
            assertThat(words(UI.getCurrent())).contains("The group in this address is not there");
        }

        UI.getCurrent().navigate(MAP, QueryParameters.of("group", group));
        roundTrip();
        press("All");
        assertThat(words(UI.getCurrent()))
                .contains("The group in this address is not there", "12 learners, 18 playthroughs");
        Select<?> groups = find(Select.class).single();
        test(groups).selectItem(ClassViews.GROUP.name());
        roundTrip();
        assertThat(words(UI.getCurrent()))
                .contains("5 learners, 10 playthroughs")
                .doesNotContain("is not there");
    }

    @Test
    void whereNobodyHasPlayedThatIsSaidOfEverybodyWhoseGroupIsNotThere() {
        played.is();

        UI.getCurrent().navigate(MAP, QueryParameters.of("group", "no-group"));
        roundTrip();

        assertThat(words(UI.getCurrent()))
                .contains("The group in this address is not there", "Nobody has played this scenario yet");
    }

    @Test
    void nobodyIsSaidInWords() {
        played.is();

        goTo(MAP);

        assertThat(words(UI.getCurrent())).contains("Nobody has played this scenario yet");
        assertThat(rows()).isEmpty();
    }

    @Test
    void aScenarioThatIsNotThereIsNotFound() {
        goTo("courses/lighthouse/scenarios/no-such/class");

        assertThat(words(UI.getCurrent())).contains("This page does not exist");
    }

    @Test
    void theFileHasARowForEachPassageAndChoice() {
        playedBy(6);
        var scenario = mapping.played(ClassViews.STAFF, Examples.COURSE, ScenarioCourse.SCENARIO, Optional.empty());
        var file = new ClassFile(Locale.of("tr"), ClassViews.GROUP.name(), new CsvTable(Language.TURKISH));
        file.add(1, Overview.story(scenario, Selection.ALL, Language.TURKISH));

        var lines = new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();

        assertThat(lines.getFirst()).startsWith("\uFEFFsürüm;grup;oynayışlar;");
        assertThat(lines)
                .contains(
                        "1;'=9-A;bütün oynayışlar;bölüm;n1;Fırtına başlar;;;;9;6;",
                        "1;'=9-A;bütün oynayışlar;seçim;n1;Fırtına başlar;light;Lambayı yak;n2;6;6;66,7",
                        "1;'=9-A;bütün oynayışlar;son;e2;Karanlık;;;;3;3;");
        assertThat(lines).hasSize(1 + 2 + 4 + 2 + 2);
    }
}
