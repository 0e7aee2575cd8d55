package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;
import org.waymark.ui.AddressCheck;
import org.waymark.ui.SiteMap;

@ContextConfiguration(classes = WorkbenchViews.class)
@ViewPackages(packages = {"org.waymark.authoring.ui", "org.waymark.ui"})
class WorkbenchViewTest extends BenchPage {

    private static final String LESSON = "lessons/the-night/en.md";
    private static final String NOT_FOUND = "This page does not exist";
    private static int tests;

    private @Autowired CountingDatabase database;
    private @Autowired EditingCourses editing;
    private @Autowired List<AddressCheck> checks;

    private UserId leyla = new UserId(new UUID(0, 0));
    private UserId stranger = new UserId(new UUID(0, 0));

    @BeforeEach
    void twoInstructors() {
        tests++;
        leyla = account("leyla" + tests, "Leyla Quliyeva", Role.INSTRUCTOR);
        stranger = account("yaban" + tests, "Yaban Er", Role.INSTRUCTOR);
        give(leyla, Right.EDIT);
    }

    private void draft(String section, String words) {
        editing.type(leyla, editing.open(leyla, COURSE, LESSON).basis(), new DraftEdit.Body(new Slug(section), words));
    }

    @Test
    void theCoursesThatOneWritesAreListedWithWhatIsDrafted() {
        draft("what-the-log-says", "Nobody says so [[no-such-source ¶1]].");

        at(leyla, SiteMap.WORKBENCH);

        assertThat(page()).contains("Workbench", "A night at the lighthouse", "1 draft", "1 error");
        assertThat(links("A night at the lighthouse")).containsExactly("/workbench/lighthouse");
    }

    @Test
    void whoWritesNothingIsToldHowOneComesToIt() {
        at(stranger, SiteMap.WORKBENCH);

        assertThat(page()).contains("You write no course yet", "Administrators give that right");
    }

    @Test
    void theWorkbenchOfACourseShowsDraftsProblemsAndContents() {
        draft("what-the-log-says", "Nobody says so [[no-such-source ¶1]].");
        draft("what-the-log-says", "## Another {#another}");

        at(leyla, SiteMap.workbench(COURSE));

        assertThat(page())
                .contains(
                        "A night at the lighthouse",
                        "You may edit this course.",
                        LESSON,
                        "Leyla Quliyeva, 21 November 2026")
                .contains("1 text without a place", "1 error keeps the course from being published.", LESSON + ":")
                .contains("First stage", "lesson, 2 sections", "quiz", "storm")
                .doesNotContain("new file", "changed in the folder");
    }

    @Test
    void aSoundCourseSaysSo() {
        at(leyla, SiteMap.workbench(COURSE));

        assertThat(page()).contains("Nothing is drafted", "Nothing is wrong.");
        assertThat(page()).doesNotContain("warning");
    }

    @Test
    void aForeignCourseIsAnsweredLikeOneThatDoesNotExist() {
        for (var address : List.of(SiteMap.workbench(COURSE), "workbench/no-such-course", "workbench/Not-an-id")) {
            at(stranger, address);

            assertThat(page()).as(address).contains(NOT_FOUND).doesNotContain("lighthouse");
            assertThat(checks).as(address).anyMatch(check -> check.refuses(address));
        }
        sitter.becomes(leyla);
        assertThat(checks).noneMatch(check -> check.refuses(SiteMap.workbench(COURSE)));
        assertThat(checks).noneMatch(check -> check.refuses(SiteMap.WORKBENCH));
    }

    @Test
    void howMuchIsDraftedCostsNoMoreStatements() {
        draft("what-the-log-says", "Ten [[log-1902 ¶1]].");
        at(leyla, SiteMap.workbench(COURSE));
        var few = database.statementsOf(() -> at(leyla, SiteMap.WORKBENCH));
        at(leyla, SiteMap.workbench(COURSE));
        for (var language : List.of("tr", "az")) {
            var path = "lessons/the-night/" + language + ".md";
            var file = editing.open(leyla, COURSE, path);
            editing.type(leyla, file.basis(), new DraftEdit.Whole(file.text() + "\nX\n"));
        }

        assertThat(database.statementsOf(() -> at(leyla, SiteMap.WORKBENCH))).isEqualTo(few);
    }

    @Test
    void thePagesSpeakTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.of("az"));

        at(leyla, SiteMap.WORKBENCH);

        assertThat(page()).contains("İş masası", "Mayakda bir gecə", "qaralama yoxdur");
    }
}
