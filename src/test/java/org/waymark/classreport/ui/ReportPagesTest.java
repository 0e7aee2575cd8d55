package org.waymark.classreport.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.classreport.Klass.LEYLA;
import static org.waymark.classreport.Klass.MURAT;
import static org.waymark.classreport.Klass.ZEYNEP;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.base.Language;
import org.waymark.classreport.CellAddress;
import org.waymark.classreport.Klass;
import org.waymark.classreport.ReportingOnClasses;
import org.waymark.classroom.Right;
import org.waymark.content.Examples;
import org.waymark.identity.MutableClock;
import org.waymark.identity.Sitter;
import org.waymark.identity.UserId;
import org.waymark.ui.PageTest;
import org.waymark.ui.SiteMap;

/** The pages on which Leyla follows her class, in English. */
@ContextConfiguration(classes = ReportViews.class)
@ViewPackages(packages = {"org.waymark.classreport.ui", "org.waymark.classroom.ui", "org.waymark.ui"})
class ReportPagesTest extends PageTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Sitter sitter;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ReportingOnClasses reporting;

    private Klass klass;

    @BeforeEach
    void aClassOfSix() {
        klass = Klass.of(beans, 6);
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    private void at(UserId who, String address) {
        sitter.becomes(who);
        go(address);
    }

    private void report(String tab) {
        at(LEYLA, SiteMap.classReport(klass.token()) + "?tab=" + tab);
    }

    @Test
    void aClassWithoutWorkSaysWhatToDo() {
        report("results");

        assertThat(page()).contains("Nothing is assigned to this class yet", "Assign something", "Azerbaijan Time");
    }

    @Test
    void theGridGetsACodeForEachCell() {
        klass.quiz();
        klass.lesson();
        klass.takes(1, 6, 0);
        klass.reads(2, Examples.FIRST_SECTION);

        report("results");

        var grid = find(GridElement.class).single().getElement();
        assertThat(grid.getPropertyRaw("report")).asString().contains("Learner 001", "R100", "Learner 002", "u");
        assertThat(page()).contains("6 learners, 2 assignments", "Download as CSV");
    }

    @Test
    void theFileHasNumbersAndWordsAndNoFormulas() {
        klass.quiz();
        klass.takes(1, 6, 0);
        report("results");
        var shown = find(GridElement.class).single();

        var file = new String(
                new GridFile(reporting.results(LEYLA, klass.token()), Language.ENGLISH, shown).bytes(),
                StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(7);
        assertThat(file).contains("Learner,The storm,Mean", "Learner 001,100,100", "Learner 002,not begun,");
    }

    @Test
    void whoComesBackFromAnAttemptFindsItsCellOpen() {
        klass.quiz();
        klass.takes(1, 6, 0);
        var report = reporting.results(LEYLA, klass.token());
        var quiz = report.basis().assignments().getFirst();
        var first = report.rows().stream()
                .filter(row -> row.learner().name().equals("Learner 001"))
                .findFirst()
                .orElseThrow();
        var cell = CellAddress.of(report.basis().classroom(), quiz, first.learner());
        var address = SiteMap.classReport(klass.token()) + "?work=" + cell.assignment() + "&learner=";

        at(LEYLA, address + cell.learner());
        assertThat(page()).contains("Learner 001 · ");
        assertThat(find(GridElement.class).single().getElement().getPropertyRaw("at"))
                .asString()
                .contains("\"column\":0");

        at(LEYLA, address + "somebody-else");
        assertThat(page()).doesNotContain("Learner 001 · ");
    }

    @Test
    void objectivesQuestionsPeopleAndDaysAreTold() {
        klass.quiz();
        for (var number = 1; number <= 5; number++) {
            klass.takes(number, 5, 1);
        }
        klass.begins(6);
        clock.pass(Duration.ofDays(6));

        report("objectives");
        assertThat(page()).contains("Date the storm", "met: ");
        report("questions");
        assertThat(page())
                .contains("6 of 6 questions", "Too few answers to be sure", "most likely between", "5 answers");
        report("people");
        assertThat(page()).contains("Worth a look (1)", "Learner 006", "begun, nothing done for 6 days", "6 days ago");
        report("time");
        assertThat(page()).contains("21 November 2026", "5 of 6 (83%)", "12 weeks");
    }

    @Test
    void lastDaysAreThoseOfTheCalendarWhereTheClassIs() {
        klass.quiz();
        klass.begins(1);
        report("people");
        assertThat(page()).contains("21 November 2026, 16:00 (today)");

        clock.pass(Duration.ofHours(9));
        report("people");
        assertThat(page()).contains("21 November 2026, 16:00 (yesterday)");

        clock.pass(Duration.ofHours(24));
        report("people");
        assertThat(page()).contains("21 November 2026, 16:00 (2 days ago)");

        klass.classrooms().keep(klass.archived());
        report("people");
        assertThat(page()).contains("21 November 2026, 16:00").doesNotContain("days ago");
    }

    @Test
    void fourLearnersAreTooFewToTell() {
        klass.quiz();
        for (var number = 1; number <= 4; number++) {
            klass.takes(number, 6, 0);
        }

        report("objectives");
        assertThat(page()).contains("Too few people to tell").doesNotContain("met: ");
        report("questions");
        assertThat(page()).contains("Too few people to tell", "6 questions were asked of fewer than 5 learners");
    }

    @Test
    void whoHasNoPartInTheClassFindsNothingAndWhoMayNotFollowIsToldSo() {
        var quiz = klass.quiz();
        klass.assists(Right.ASSIGN);

        for (var address :
                List.of(SiteMap.classReport(klass.token()), SiteMap.classLive(klass.token(), quiz.token()))) {
            at(ZEYNEP, address);
            assertThat(page()).as(address).doesNotContain("Learner 00", "9-B");
            at(MURAT, address);
            assertThat(page()).as(address).doesNotContain("Learner 00");
        }
    }

    private void live(UserId who) {
        at(who, SiteMap.classLive(klass.token(), klass.quiz().token()));
    }

    @Test
    void thePageFollowsTheQuizAndSteersItAfterAsking() {
        klass.begins(1);
        klass.takes(2, 6, 0);
        live(LEYLA);
        assertThat(page()).contains("1 at it, 0 offline, 0 paused", "0 of 6", "no limit");

        klass.answers(1, 2, 0);
        look();
        assertThat(page()).contains("2 of 6");

        press("Pause for all");
        assertThat(page()).contains("Pause for all: 1 learner", "Whoever begins later is not paused.");
        press("Cancel");
        look();
        assertThat(page()).contains("1 at it");
        press("Pause: Learner 001");
        press("Do it");
        assertThat(page()).contains("Done for 1 of 1.", "paused by the staff", "1 paused");
        press("Go on: Learner 001");
        press("Do it");
        assertThat(page()).contains("1 at it");
        press("End for all");
        press("Do it");
        assertThat(page()).contains("time is up");
    }

    @Test
    void minutesAreWholeAndNotTooMany() {
        klass.begins(1);
        live(LEYLA);

        press("More time for all");
        find(IntegerField.class).single().setValue(999);
        press("Do it");

        assertThat(find(IntegerField.class).single().getErrorMessage()).isEqualTo("A whole number from 1 to 180");
        find(IntegerField.class).single().setValue(5);
        press("Do it");
        assertThat(page()).contains("Done for 0 of 1.", "Learner 001: has no time limit");
    }

    @Test
    void whoMayOnlyFollowIsOfferedNothing() {
        klass.begins(1);
        klass.assists(Right.FOLLOW);

        live(MURAT);

        assertThat(page()).contains("1 at it");
        assertThat(buttons("Pause for all")).isEmpty();
        assertThat(buttons("End: Learner 001")).isEmpty();
        assertThat(find(Anchor.class).all()).isNotEmpty();
    }
}
