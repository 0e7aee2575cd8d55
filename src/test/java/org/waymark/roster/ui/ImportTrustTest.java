package org.waymark.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.jdbc.ClassroomTables;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Role;
import org.waymark.identity.Sitter;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.roster.BringingLearnersIn;
import org.waymark.roster.Draft;
import org.waymark.roster.PlanningRosters;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.PageTest;
import org.waymark.ui.SiteMap;

/** What the page for lists does not do for strangers, and what it does not lose. */
@ContextConfiguration(classes = RosterViews.class)
@ViewPackages(packages = {"org.waymark.roster.ui", "org.waymark.classroom.ui", "org.waymark.ui"})
class ImportTrustTest extends PageTest {

    private static final int PATIENCE = 400;

    private @Autowired Sitter sitter;
    private @Autowired JdbcClient jdbc;
    private @Autowired Accounts accounts;
    private @Autowired Classrooms classrooms;
    private @Autowired RunningClassrooms running;
    private @Autowired PlanningRosters planning;
    private @Autowired BringingLearnersIn bringing;

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
        sitter.becomes(leyla);
        open();
    }

    private UserId account(String userName, String name, Role role) {
        var id = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(id, userName, name, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        return id;
    }

    private void open() {
        go(SiteMap.classImport(classroom.token()));
    }

    private void paste(String text) {
        test(all(TextArea.class).findFirst().orElseThrow()).setValue(text);
        press("Look at the list");
    }

    private void await() throws InterruptedException {
        for (var i = 0; i < PATIENCE && page().contains("Learners are being brought in"); i++) {
            Thread.sleep(20);
            look();
        }
    }

    /** As from another tab that was opened before. */
    private void broughtElsewhere(String name) throws InterruptedException {
        var listing = Draft.ofText(name).listing();
        bringing.begin(leyla, classroom.token(), listing, planning.plan(leyla, classroom.token(), listing));
        for (var i = 0;
                i < PATIENCE
                        && bringing.stage(leyla, classroom.token())
                                .orElseThrow()
                                .isUnderWay();
                i++) {
            Thread.sleep(20);
        }
    }

    private void putAwayElsewhere() {
        var errand = bringing.stage(leyla, classroom.token()).orElseThrow().errand();
        bringing.forget(leyla, classroom.token(), errand);
    }

    @Test
    void aTabThatWasOpenBeforeDoesNotPutAwayTheCardsOfALaterList() throws InterruptedException {
        broughtElsewhere("Ali Can");
        open();
        putAwayElsewhere();
        broughtElsewhere("Veli Can\nCan Veli");

        press("Forget the first passwords");

        assertThat(page())
                .contains("Another list has come in since you looked.", "sign-in cards for 2 learners")
                .doesNotContain("sign-in cards for one learner");
        press("Forget the first passwords");
        assertThat(page()).doesNotContain("sign-in cards for", "Another list has come in");
    }

    @Test
    void whoeverWaitsUnderANameOfTheListIsAskedAbout() {
        var stranger = account("stranger", "Ali Can", Role.LEARNER);
        classrooms.keep(classroom.id(), List.of(new Enrolment(stranger, Enrolment.State.WAITING, PagesOnDatabase.NOW)));

        paste("Ali Can");
        assertThat(page()).contains("Ali Can (stranger) has asked to be let in.", "is it them?");
        assertThat(buttons("Bring everybody in").findFirst().orElseThrow().isEnabled())
                .isFalse();

        press("It is somebody else: Ali Can");
        assertThat(page()).contains("The account “ali.can” is opened.");
        press("Decide anew: Ali Can");
        press("It is them: Ali Can");
        assertThat(page()).contains("Ali Can (stranger) comes in with the account they have.");
    }

    @Test
    void aListFromATabThatWasOpenBeforeDoesNotReplaceCards() throws InterruptedException {
        paste("Veli Can");
        broughtElsewhere("Ali Can");

        press("Bring everybody in");

        assertThat(page()).contains("The cards below have not been put away yet.", "sign-in cards for one learner");
        assertThat(all(Anchor.class).map(Anchor::getText)).contains("Download the cards (PDF)");

        open();
        assertThat(page()).contains("sign-in cards for one learner");
        press("Forget the first passwords");
        assertThat(page()).contains("Veli Can", "The account “veli.can” is opened.");

        press("Bring everybody in");
        await();
        press("Forget the first passwords");
        assertThat(page()).doesNotContain("Veli Can (veli.can) is in the class already");
        assertThat(all(TextArea.class).findFirst().orElseThrow().getValue()).isEmpty();
    }

    @Test
    void newCardsDoNotLoseTheListThatSomebodyHasBegun() throws InterruptedException {
        broughtElsewhere("Ali Can");
        putAwayElsewhere();
        open();
        paste("Veli Can");

        tick("Ali Can (ali.can)");
        press("Make new cards");
        await();
        press("Forget the first passwords");

        assertThat(page()).contains("The account “veli.can” is opened.");
    }

    @Test
    void aNameOfSignsOnlyIsGivenAUserName() {
        paste("ʼ\nʻʼ\nAli Can");

        assertThat(page()).contains("The account “learner” is opened.", "The account “learner2” is opened.");
        open();
        assertThat(page()).contains("The account “learner” is opened.");
    }

    @Test
    void whatWasTypedInALineIsThereWhenEnterKeepsIt() {
        paste("Ali Can");
        press("Change: Ali Can");

        assertThat(all(TextField.class)
                        .filter(it -> everything(all(LineForm.class).findFirst().orElseThrow())
                                .anyMatch(it::equals)))
                .hasSize(3)
                .allMatch(it -> it.getValueChangeMode() == ValueChangeMode.EAGER);
    }
}
