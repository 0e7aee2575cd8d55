package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Right;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.ui.PageTest;
import org.waymark.ui.SiteMap;

@ContextConfiguration(classes = WorkbenchViews.class)
@ViewPackages(packages = {"org.waymark.authoring.ui", "org.waymark.ui"})
class AuthorsSectionTest extends BenchPage {

    private static final String USER_NAME = "User name of an instructor";
    private static int tests;

    private UserId leyla = new UserId(new UUID(0, 0));
    private UserId kamal = new UserId(new UUID(0, 0));

    @BeforeEach
    void anOwnerOfTheCourseAndAColleague() {
        tests++;
        leyla = account("owner" + tests, "Leyla Quliyeva", Role.INSTRUCTOR);
        kamal = account("colleague" + tests, "Kamal Əliyev", Role.INSTRUCTOR);
        give(leyla, Right.values());
    }

    private Set<Right> rights(UserId user) {
        return authorships.find(COURSE, user).map(Authorship::rights).orElse(Set.of());
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
        give(kamal, Right.EDIT);

        at(kamal, SiteMap.workbench(COURSE));

        assertThat(authors()).hasSize(2);
        assertThat(line("Leyla Quliyeva")).contains("edit, review, and publish");
        assertThat(page()).doesNotContain("Give rights", "Take away all rights");
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
        give(kamal, Right.REVIEW);
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
        give(kamal, Right.EDIT, Right.REVIEW);
        at(leyla, SiteMap.workbench(COURSE));

        press("Take away all rights: Kamal Əliyev");
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

        assertThat(buttons("Take away all rights: Leyla Quliyeva")).isEmpty();
        assertThat(buttons("Change: Leyla Quliyeva")).isEmpty();
    }

    @Test
    void anOldPageSettlesNothingAndShowsWhatIsThere() {
        give(kamal, Right.REVIEW);
        at(leyla, SiteMap.workbench(COURSE));
        give(kamal, Right.EDIT);

        press("Take away all rights: Kamal Əliyev");

        assertThat(said()).contains("Somebody else has changed these rights in the meantime.");
        assertThat(rights(kamal)).containsExactly(Right.EDIT);
        assertThat(line("Kamal Əliyev")).contains("| edit |");
    }

    @Test
    void whoLostTheRightMeanwhileIsToldSo() {
        give(kamal, Right.EDIT);
        at(leyla, SiteMap.workbench(COURSE));
        give(leyla, Right.EDIT);

        press("Take away all rights: Kamal Əliyev");

        assertThat(said()).contains("somebody has changed your rights");
        assertThat(rights(kamal)).containsExactly(Right.EDIT);
        assertThat(page()).contains("You may edit this course.").doesNotContain("Give rights", "Take away all rights");
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
