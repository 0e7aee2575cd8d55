package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
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
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Role;
import org.waymark.identity.Sitter;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.PageTest;
import org.waymark.ui.SiteMap;

@ContextConfiguration(classes = WorkbenchViews.class)
@ViewPackages(packages = {"org.waymark.authoring.ui", "org.waymark.ui"})
class AuthorsSectionTest extends PageTest {

    private static final Slug COURSE = Examples.COURSE;
    private static final String USER_NAME = "User name of an instructor";
    private static int tests;

    private @Autowired Sitter sitter;
    private @Autowired JdbcClient jdbc;
    private @Autowired Accounts accounts;
    private @Autowired Authorships authorships;

    private UserId leyla = new UserId(new UUID(0, 0));
    private UserId kamal = new UserId(new UUID(0, 0));

    @BeforeEach
    void anOwnerOfTheCourseAndAColleague() {
        tests++;
        List.of("draft_unfiled", "draft", "authorship")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        leyla = account("owner" + tests, "Leyla Quliyeva", Role.INSTRUCTOR);
        kamal = account("colleague" + tests, "Kamal Əliyev", Role.INSTRUCTOR);
        keep(leyla, Right.values());
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    private UserId account(String userName, String name, Role role) {
        var id = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(id, userName, name, Set.of(role), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        return id;
    }

    private void keep(UserId user, Right... rights) {
        authorships.keep(new Authorship(COURSE, user, Set.of(rights)), PagesOnDatabase.NOW);
    }

    private Set<Right> rights(UserId user) {
        return authorships.find(COURSE, user).map(Authorship::rights).orElse(Set.of());
    }

    private void at(UserId who, String address) {
        sitter.becomes(who);
        go(address);
    }

    private static String line(String name) {
        return authors().stream().filter(it -> it.startsWith(name)).findFirst().orElse("no line of " + name);
    }

    /** The lines of those who write the course. */
    private static List<String> authors() {
        return all(ListItem.class)
                .map(PageTest::words)
                .filter(it -> it.contains("Quliyeva") || it.contains("Əliyev"))
                .toList();
    }

    @Test
    void whoMayPublishGivesAColleagueRightsWhoFindsTheCourseAtOnce() {
        at(leyla, SiteMap.workbench(COURSE));
        type(USER_NAME, " Colleague" + tests + " ");
        tick("Review");
        press("Give rights");

        assertThat(rights(kamal)).containsExactlyInAnyOrder(Right.EDIT, Right.REVIEW);
        assertThat(page()).contains("Kamal Əliyev is among those who write this course now.");
        assertThat(line("Kamal Əliyev")).contains("edit and review");
        assertThat(field(USER_NAME).getValue()).isEmpty();

        at(kamal, SiteMap.WORKBENCH);
        assertThat(links("A night at the lighthouse")).hasSize(1);
    }

    @Test
    void administratorsGiveRightsOnACourseThatNobodyWrites() {
        authorships.drop(COURSE, leyla);
        var ada = account("ada" + tests, "Ada", Role.ADMINISTRATOR);

        at(ada, SiteMap.workbench(COURSE));
        assertThat(page()).contains("Nobody has been given rights on this course yet.");
        type(USER_NAME, "colleague" + tests);
        press("Give rights");

        assertThat(rights(kamal)).containsExactly(Right.EDIT);
        assertThat(page()).doesNotContain("Nobody has been given rights");
    }

    @Test
    void whoMayNotPublishSeesWhoWritesTheCourseAndSettlesNothing() {
        keep(kamal, Right.EDIT);

        at(kamal, SiteMap.workbench(COURSE));

        assertThat(authors()).hasSize(2);
        assertThat(line("Leyla Quliyeva")).contains("edit, review, and publish");
        assertThat(page()).doesNotContain("Give rights", "Take all rights");
        assertThat(buttons("Change: Leyla Quliyeva")).isEmpty();
    }

    @Test
    void whatCannotBeGivenIsSaidAtTheFieldAndStaysThere() {
        at(leyla, SiteMap.workbench(COURSE));
        press("Give rights");
        assertThat(page()).contains("Type the user name of the person to whom you give rights.");

        type(USER_NAME, "nobody-at-all");
        press("Give rights");
        assertThat(page()).contains("No instructor has this user name.");
        assertThat(field(USER_NAME).getValue()).isEqualTo("nobody-at-all");

        tick("Edit");
        press("Give rights");
        assertThat(said()).contains("Tick at least one right.");
        assertThat(authors()).hasSize(1);
    }

    @Test
    void rightsAreChangedInTheLine() {
        keep(kamal, Right.REVIEW);
        at(leyla, SiteMap.workbench(COURSE));

        press("Change: Kamal Əliyev");
        tick("Publish");
        press("Keep");

        assertThat(rights(kamal)).containsExactlyInAnyOrder(Right.REVIEW, Right.PUBLISH);
        assertThat(page()).contains("The rights of Kamal Əliyev were changed.");
        assertThat(line("Kamal Əliyev")).contains("review and publish");
    }

    @Test
    void whatWasTakenCanBeGivenBack() {
        keep(kamal, Right.EDIT, Right.REVIEW);
        at(leyla, SiteMap.workbench(COURSE));

        press("Take all rights: Kamal Əliyev");
        assertThat(rights(kamal)).isEmpty();
        assertThat(page()).contains("Kamal Əliyev does not write this course any more.");
        assertThat(authors()).hasSize(1);

        press("Undo");
        assertThat(rights(kamal)).containsExactlyInAnyOrder(Right.EDIT, Right.REVIEW);
        assertThat(authors()).hasSize(2);
    }

    @Test
    void nobodySettlesWhatTheyMayDoThemselves() {
        at(leyla, SiteMap.workbench(COURSE));

        assertThat(buttons("Take all rights: Leyla Quliyeva")).isEmpty();
        assertThat(buttons("Change: Leyla Quliyeva")).isEmpty();
    }

    @Test
    void anOldPageSettlesNothingAndShowsWhatIsThere() {
        keep(kamal, Right.REVIEW);
        at(leyla, SiteMap.workbench(COURSE));
        keep(kamal, Right.EDIT);

        press("Take all rights: Kamal Əliyev");

        assertThat(said()).contains("Somebody else has changed these rights in the meantime.");
        assertThat(rights(kamal)).containsExactly(Right.EDIT);
        assertThat(line("Kamal Əliyev")).contains("| edit |");
    }

    @Test
    void whoLostTheRightMeanwhileIsToldSo() {
        keep(kamal, Right.EDIT);
        at(leyla, SiteMap.workbench(COURSE));
        keep(leyla, Right.EDIT);

        press("Take all rights: Kamal Əliyev");

        assertThat(said()).contains("somebody has changed your rights");
        assertThat(rights(kamal)).containsExactly(Right.EDIT);
        assertThat(page()).contains("You may edit this course.").doesNotContain("Give rights", "Take all rights");
    }

    @Test
    void whoLostTheCourseMeanwhileIsBackAtTheWorkbench() {
        at(leyla, SiteMap.workbench(COURSE));
        authorships.drop(COURSE, leyla);
        type(USER_NAME, "colleague" + tests);

        press("Give rights");
        roundTrip();

        assertThat(said()).contains("You do not write this course any more.");
        assertThat(page()).contains("You write no course yet");
        assertThat(rights(kamal)).isEmpty();
    }
}
