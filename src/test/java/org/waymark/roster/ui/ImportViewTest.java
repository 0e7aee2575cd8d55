package org.waymark.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Right;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.StaffMember;
import org.waymark.classroom.jdbc.ClassroomTables;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Role;
import org.waymark.identity.Sitter;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.roster.Column;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.PageTest;
import org.waymark.ui.SiteMap;

/** The page on which learners are brought in from a list, in English, before Leyla who teaches the class. */
@ContextConfiguration(classes = RosterViews.class)
@ViewPackages(packages = {"org.waymark.roster.ui", "org.waymark.classroom.ui", "org.waymark.ui"})
class ImportViewTest extends PageTest {

    private static final Charset TURKISH = Charset.forName("windows-1254");
    private static final int PATIENCE = 400;

    private @Autowired Sitter sitter;
    private @Autowired JdbcClient jdbc;
    private @Autowired Accounts accounts;
    private @Autowired Classrooms classrooms;
    private @Autowired RunningClassrooms running;

    private UserId leyla = new UserId(new UUID(0, 0));
    private Classroom classroom;

    @BeforeEach
    void anEmptyInstallation() {
        jdbc.sql("delete from roster_account").update();
        ClassroomTables.empty(jdbc);
        jdbc.sql("delete from account_role").update();
        jdbc.sql("delete from account").update();
        leyla = account("leyla", "Leyla Quliyeva", Role.INSTRUCTOR);
        classroom = running.open(leyla, "9-B", "", ZoneId.of("Europe/Istanbul"));
        UI.getCurrent().setLocale(Locale.of("en"));
        at(leyla);
    }

    private UserId account(String userName, String name, Role role) {
        var id = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(id, userName, name, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        return id;
    }

    private void at(UserId who) {
        sitter.becomes(who);
        go(SiteMap.classImport(classroom.token()));
    }

    private void paste(String text) {
        test(all(TextArea.class).findFirst().orElseThrow()).setValue(text);
        press("Look at the list");
    }

    private void drop(String name, byte[] bytes) {
        var drop = all(ListDrop.class).findFirst().orElseThrow();
        drop.begin();
        for (var from = 0; from < bytes.length; from += 240_000) {
            var piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 240_000));
            drop.piece(Base64.getEncoder().encodeToString(piece));
        }
        drop.end(name);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return all(Select.class)
                .filter(it -> label.equals(it.getLabel()))
                .map(it -> (Select<T>) it)
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " not in " + page()));
    }

    private boolean canBringIn() {
        return buttons("Bring everybody in").findFirst().orElseThrow().isEnabled();
    }

    /** Until it is done, as the page looks by itself. */
    private void await() throws InterruptedException {
        for (var i = 0; i < PATIENCE && page().contains("Learners are being brought in"); i++) {
            Thread.sleep(20);
            look();
        }
    }

    private List<String> inClass() {
        return classrooms.learners(classroom.id()).stream()
                .map(it -> accounts.find(it).orElseThrow().displayName())
                .sorted()
                .toList();
    }

    @Test
    void pastedNamesBecomeLearnersWithCards() throws InterruptedException {
        paste("Nərmin Əliyeva\nAli Can");
        assertThat(page()).contains("2 learners", "2 accounts are opened", "The account “nermin.eliyeva” is opened.");

        press("Bring everybody in");
        await();

        assertThat(page()).contains("Done", "2 accounts were opened", "forgotten after 45 minutes");
        assertThat(inClass()).containsExactly("Ali Can", "Nərmin Əliyeva");
        assertThat(all(Anchor.class).map(Anchor::getText)).contains("Download the cards (PDF)");
    }

    @Test
    void aFileFromATurkishSpreadsheetIsReadWithoutBeingTold() {
        drop("9b.csv", "Adı;Soyadı;Grup\r\nŞükrü;Iğdır;9-B\r\n".getBytes(TURKISH));

        assertThat(page()).contains("9b.csv: 1 learner", "Şükrü Iğdır", "1 group is made: 9-B");
        assertThat(this.<Column>select("Column 3").getValue()).isEqualTo(Column.GROUP);
        assertThat(canBringIn()).isTrue();
    }

    @Test
    void badLinesAreNamedWithTheirNumberAndMendedInPlace() throws InterruptedException {
        drop("9b.csv", "Ad;Grup\n=cmd|' /C calc'!A0;9-B\nAli Can;9-B\nali can;9-B\n".getBytes(TURKISH));
        assertThat(page()).contains("2 lines are open", "A name begins with a letter", "stands further up");
        assertThat(canBringIn()).isFalse();

        press("Change: =cmd|' /C calc'!A0");
        type("Name", "Veli Can");
        press("Keep the line");
        press("Leave out: ali can");
        assertThat(canBringIn()).isTrue();
        press("Bring everybody in");
        await();

        assertThat(inClass()).containsExactly("Ali Can", "Veli Can");
    }

    @Test
    void allOpenLinesCanBeLeftOutAtOnceAndThatUndone() {
        paste("=1\n=2\nAli");

        press("Leave all open lines out");
        assertThat(page()).contains("2 lines are left out");
        assertThat(canBringIn()).isTrue();

        press("Decide anew: =1");
        assertThat(canBringIn()).isFalse();
    }

    @Test
    void aTakenUserNameIsNotSaidToBeSomebodysAndAnotherIsOffered() {
        account("nermin", "Canary Canary", Role.LEARNER);
        paste("Name;User name\nNərmin;nermin");

        assertThat(page()).contains("This user name cannot be used").doesNotContain("Canary");
        press("Take “nermin2”: Nərmin");
        assertThat(page()).contains("The account “nermin2” is opened.");
    }

    @Test
    void whoWasRemovedIsLetInAgainAtOnePress() {
        var ali = account("ali", "Ali Can", Role.LEARNER);
        classrooms.keep(classroom.id(), List.of(new Enrolment(ali, Enrolment.State.REMOVED, PagesOnDatabase.NOW)));
        paste("Ali Can");
        assertThat(page()).contains("Ali Can (ali) was removed from this class.");

        press("Let them in again: Ali Can");
        assertThat(page()).contains("1 learner comes in again");
    }

    @Test
    void whatAColumnHoldsCanBeChosen() {
        paste("Can,Ali\nGül,Ayşe");
        assertThat(page()).contains("Can Ali");

        test(this.<Column>select("Column 1")).selectItem("Family name");
        roundTrip();
        test(this.<Column>select("Column 2")).selectItem("Given name");
        roundTrip();

        assertThat(page()).contains("Ali Can", "Ayşe Gül");
    }

    @Test
    void neitherAnotherLanguageNorLoadingAgainLosesTheListOrWhatWasDecided() {
        paste("=1\nAli");
        press("Leave out: =1");

        UI.getCurrent().setLocale(Locale.of("tr"));
        at(leyla);

        assertThat(page()).contains("1 satır dışarıda bırakıldı");
        assertThat(all(TextArea.class).findFirst().orElseThrow().getValue()).isEqualTo("=1\nAli");
    }

    @Test
    void whatHappensMeanwhileIsShownInsteadOfDone() {
        paste("Ali Can");
        account("ali.can", "Somebody", Role.LEARNER);

        press("Bring everybody in");

        assertThat(page()).contains("Something has changed since you looked", "The account “ali.can2” is opened.");
        assertThat(inClass()).isEmpty();
    }

    @Test
    void longListsAreShownInPages() {
        paste(IntStream.rangeClosed(1, 250).mapToObj(it -> "Ad " + it).collect(Collectors.joining("\n")));

        assertThat(page())
                .contains("250 accounts are opened", "Page 1 of 3", "Ad 100")
                .doesNotContain("Ad 101");
        press("Next lines");
        assertThat(page()).contains("Page 2 of 3", "Ad 101");
    }

    @Test
    void whatIsNoListSaysSo() {
        paste("   ");
        assertThat(page()).contains("Please type or paste some names first.");
        drop("empty.csv", new byte[0]);
        assertThat(page()).contains("There are no learners in this list.");
        drop("large.csv", new byte[(1 << 20) + 1]);
        assertThat(page()).contains("This file is larger than 1 MB");
        paste("User name;Group\nali;9");
        assertThat(page()).contains("Please choose above in which column the names are.");
    }

    @Test
    void lostCardsAreReplacedAfterSayingWhatFollows() throws InterruptedException {
        paste("Ali Can");
        press("Bring everybody in");
        await();
        press("Forget the first passwords");
        assertThat(page()).contains("Replace lost sign-in cards", "the earlier one no longer opens anything");
        press("Make new cards");
        assertThat(page()).contains("Please choose at least one learner.");

        test(all(Checkbox.class)
                        .filter(it -> it.getLabel().equals("Ali Can (ali.can)"))
                        .findFirst()
                        .orElseThrow())
                .click();
        press("Make new cards");
        await();

        assertThat(page()).contains("There are sign-in cards for one learner");
    }

    @Test
    void anArchivedClassTakesNobody() {
        running.archive(leyla, classroom.token());
        at(leyla);

        assertThat(page()).contains("This class is archived: nobody can come in.");
        assertThat(all(TextArea.class)).isEmpty();
    }

    @Test
    void whoHasNoPartInTheClassOrNoRightToItsRosterIsKeptOut() {
        var kamal = account("kamal", "Kamal", Role.INSTRUCTOR);
        at(kamal);
        assertThat(all(ImportView.class)).isEmpty();

        classrooms.keepStaff(
                classroom.id(), List.of(StaffMember.assistant(kamal, Set.of(Right.FOLLOW))), PagesOnDatabase.NOW);
        at(kamal);
        assertThat(all(ImportView.class)).isEmpty();
    }
}
