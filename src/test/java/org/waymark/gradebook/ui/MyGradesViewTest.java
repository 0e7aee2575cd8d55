package org.waymark.gradebook.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.gradebook.GradebookServices.LEYLA;
import static org.waymark.gradebook.Works.learner;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.Scale;
import org.waymark.gradebook.Settings;
import org.waymark.gradebook.Works;
import org.waymark.ui.Dates;
import org.waymark.ui.PageTest;
import org.waymark.ui.SiteMap;

class MyGradesViewTest extends GradePages {

    private void atMine(int learner) {
        at(learner(learner), SiteMap.myGrades(token()));
    }

    private static List<String> marks() {
        return all(NativeTableRow.class).skip(1).map(PageTest::words).toList();
    }

    @Test
    void nothingIsThereBeforeItIsReleased() {
        set(quiz(1), 1, points("70"), "Well done");
        atMine(1);

        assertThat(page())
                .contains("9-B", "My grades", "When your teacher releases grades, they appear here")
                .doesNotContain("70", "Well done", "Total");
    }

    @Test
    void whatWasReleasedIsThereAndWhatChangedAfterwardsIsNot() {
        var oral = oral();
        set(oral, 1, points("8.5"), "Spoke freely");
        set(quiz(2), 1, new Given.Excused(), "");
        release(Optional.empty());
        set(oral, 1, points("2"), "Not yet to be read");
        set(quiz(1), 1, points("99"), "");
        atMine(1);

        assertThat(marks()).hasSize(3);
        assertThat(marks().getFirst()).contains("1 of 100");
        assertThat(marks().get(1)).contains("excused");
        assertThat(marks().getLast()).contains("Oral", "8.5 of 10", "Spoke freely");
        assertThat(page())
                .contains(
                        "Total",
                        "8.6%",
                        "How the total was worked out",
                        "Excused, not counted",
                        "That is 9.5 of 110 points: 8.6%.",
                        zone(Language.ENGLISH))
                .doesNotContain("Not yet to be read", "99");
    }

    @Test
    void whatIsNotTheLastWordSaysWhereItComesFrom() {
        work.is(Works.onTheWay());
        release(Optional.empty());
        atMine(1);

        assertThat(marks())
                .hasSize(3)
                .anySatisfy(it -> assertThat(it).contains("20 of 100", "Under way: 1 of 5 quizzes done."));
        assertThat(marks())
                .anySatisfy(it -> assertThat(it).contains("50 of 100", "A part still waits to be marked"))
                .anySatisfy(it -> assertThat(it).contains("done on 20 November 2026"));
        assertThat(page()).contains("Done; has no points and does not count: ").doesNotContain("no points yet");

        UI.getCurrent().setLocale(Locale.of("tr"));
        atMine(1);
        assertThat(page()).contains("5 sınavdan 1 tanesi yapıldı", "yapıldı: 20 Kasım 2026");

        UI.getCurrent().setLocale(Locale.of("az"));
        atMine(1);
        assertThat(page()).contains("5 testdən 1 test yerinə yetirilib", "yerinə yetirilib: 20 noyabr 2026");
    }

    @Test
    void nobodyReadsWhatSomebodyElseWasTold() {
        set(quiz(1), 1, points("70"), "For one");
        set(quiz(1), 2, points("30"), "For two");
        release(Optional.empty());
        atMine(2);

        assertThat(page()).contains("For two", "30 of 100").doesNotContain("For one", "70 of 100", "Learner 001");
    }

    @Test
    void aColumnAloneComesWithoutATotalAndALaterOneMakesTheTotalOlder() {
        release(Optional.of(quiz(1).id()));
        atMine(1);
        assertThat(marks()).hasSize(1);
        assertThat(page()).doesNotContain("How the total was worked out");

        release(Optional.empty());
        set(quiz(1), 1, points("55"), "");
        release(Optional.of(quiz(1).id()));
        atMine(1);
        assertThat(page()).contains("55 of 100", "6.0%", "Some points below were released later");
    }

    @Test
    void whatWasTakenBackIsGone() {
        release(Optional.empty());
        var released = book().releases().getFirst();
        releasing.takeBack(LEYLA, token(), released.id());
        atMine(1);

        assertThat(page()).contains("When your teacher releases grades").doesNotContain("1 of 100");
    }

    @Test
    void theScaleOfTheClassStandsBesideItsLetters() {
        keeping.settle(LEYLA, token(), new Settings(List.of(), Scale.of(Scale.Kind.TURKISH_LETTERS), false, 0));
        release(Optional.empty());
        atMine(3);

        assertThat(page()).contains("Grading scale of the class", "AA", "90%", "FF", "On the scale of the class: FF");
    }

    private static String zone(Language language) {
        return new Dates(ZoneId.of("Europe/Istanbul"), language).zoneName();
    }

    @Test
    void itReadsNaturallyInTurkishAndAzerbaijani() {
        release(Optional.empty());
        UI.getCurrent().setLocale(Locale.of("tr"));
        atMine(3);
        assertThat(page())
                .contains("3/100", "Alınan puan 16, tam puan 200: %8.", "Saat dilimi: " + zone(Language.TURKISH));

        UI.getCurrent().setLocale(Locale.of("az"));
        atMine(3);
        assertThat(page())
                .contains(
                        "3/100",
                        "Toplanan bal 16, maksimum bal 200: 8%.",
                        "Saat qurşağı: " + zone(Language.AZERBAIJANI));
    }

    @Test
    void whoIsNotInTheClassFindsNothing() {
        release(Optional.empty());
        atMine(77);
        var foreign = page();
        at(learner(77), SiteMap.myGrades("no-such-class"));

        assertThat(foreign).isEqualTo(page()).doesNotContain("9-B", "1 of 100");
    }
}
