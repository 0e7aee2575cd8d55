package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
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
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.ReviewingDrafts;
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
class ReviewViewTest extends PageTest {

    private static final Slug COURSE = Examples.COURSE;
    private static final String LESSON = "lessons/the-night/en.md";
    private static final String BANK = "banks/storm.yaml";
    private static final String SECTION = "what-the-log-says";
    private static final String TEN = "The [keeper](term:keeper) writes ten o’clock [[log-1902 ¶1]].";
    private static int tests;

    private @Autowired Sitter sitter;
    private @Autowired JdbcClient jdbc;
    private @Autowired Accounts accounts;
    private @Autowired Authorships authorships;
    private @Autowired EditingCourses editing;
    private @Autowired ReviewingDrafts reviewing;

    private UserId leyla = new UserId(new UUID(0, 0));
    private UserId kamal = new UserId(new UUID(0, 0));

    @BeforeEach
    void oneWritesAndOneReviews() {
        tests++;
        List.of("draft_remark", "draft_review", "draft_unfiled", "draft", "authorship")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        leyla = author("reviewer" + tests, "Leyla Quliyeva", Right.REVIEW);
        kamal = author("writer" + tests, "Kamal Əliyev", Right.EDIT);
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    private UserId author(String userName, String name, Right right) {
        var id = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(
                        id, userName, name, Set.of(Role.INSTRUCTOR), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        authorships.keep(new Authorship(COURSE, id, Set.of(right)), PagesOnDatabase.NOW);
        return id;
    }

    private void typed(String words) {
        editing.type(kamal, editing.open(kamal, COURSE, LESSON).basis(), new DraftEdit.Body(new Slug(SECTION), words));
    }

    private void sent() {
        typed(TEN);
        reviewing.send(kamal, COURSE, LESSON, "Is ten right?");
    }

    private void at(UserId who, String address) {
        sitter.becomes(who);
        go(address);
    }

    private void write(String label, String words) {
        var field = all(TextArea.class)
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
        test(field).setValue(words);
        roundTrip();
    }

    @Test
    void theWorkbenchListsWhatWaitsForMyReview() {
        sent();

        at(leyla, SiteMap.WORKBENCH);

        assertThat(page()).contains("Waiting for your review", "wanted by Kamal Əliyev", "Is ten right?");
        assertThat(links(LESSON)).containsExactly("/" + SiteMap.review(COURSE, LESSON));
    }

    @Test
    void whoReviewsNothingHasNoSuchListAndAnEmptyOneSaysSo() {
        at(kamal, SiteMap.WORKBENCH);
        assertThat(page()).doesNotContain("review");

        at(leyla, SiteMap.WORKBENCH);
        assertThat(page()).contains("Nothing waits for your review.");
    }

    @Test
    void theChangeStandsWithRemarksBesideIt() {
        sent();
        reviewing.remark(kamal, COURSE, LESSON, SECTION, "From the log.");

        at(leyla, SiteMap.review(COURSE, LESSON));

        assertThat(page())
                .contains("Review wanted by Kamal Əliyev", "Is ten right?", SECTION, "nine", "ten", "From the log.")
                .contains("Your verdict")
                .doesNotContain("Send for review");
    }

    @Test
    void whoReviewsAgrees() {
        sent();
        at(leyla, SiteMap.review(COURSE, LESSON));

        write("What do you say to your colleague?", "Fine.");
        press("I agree");

        assertThat(said()).contains("You have agreed to this draft.");
        assertThat(page()).contains("a colleague agrees", "Read by Leyla Quliyeva", "Fine.");
    }

    @Test
    void whoWantsChangesSaysWhich() {
        sent();
        at(leyla, SiteMap.review(COURSE, LESSON));

        press("I want changes");
        assertThat(page()).contains("Say what you mean first.", "waiting for a review");

        write("What do you say to your colleague?", "Nine, I think.");
        press("I want changes");
        assertThat(page()).contains("changes wanted", "Nine, I think.");
    }

    @Test
    void whatIsOvertakenStaysInItsField() {
        sent();
        at(leyla, SiteMap.review(COURSE, LESSON));
        write("What do you say to your colleague?", "Fine.");
        typed(TEN + " Twice.");

        press("I agree");

        assertThat(said()).contains("Somebody has typed in this draft in the meantime");
        assertThat(all(TextArea.class).map(TextArea::getValue)).contains("Fine.");
    }

    @Test
    void aRemarkIsMadeAnsweredAndSettledAndWhatWasBegunElsewhereStays() {
        sent();
        at(leyla, SiteMap.review(COURSE, LESSON));
        write("What do you say to your colleague?", "Almost.");

        write("Your remark", "Who says ten?");
        press(buttons("Remark").findFirst().orElseThrow());

        assertThat(page()).contains("Who says ten?", "Leyla Quliyeva");
        assertThat(all(TextArea.class).map(TextArea::getValue))
                .contains("Almost.")
                .doesNotContain("Who says ten?");

        at(kamal, SiteMap.review(COURSE, LESSON));
        write("Your answer", "The log.");
        press(buttons("Answer").findFirst().orElseThrow());
        press("Seen to: Who says ten?");

        assertThat(page()).contains("Seen to: remark by Leyla Quliyeva", "The log.");
        press("See to it again: Who says ten?");
        assertThat(page()).doesNotContain("Seen to: remark by");
    }

    @Test
    void whoWritesSendsADraftAndTakesThatBack() {
        typed(TEN);
        at(kamal, SiteMap.review(COURSE, LESSON));
        assertThat(page()).contains("nobody has looked at it").doesNotContain("Your verdict");

        press("Send for review");
        assertThat(page()).contains("waiting for a review");

        press("Take the request back");
        assertThat(page()).contains("nobody has looked at it");
    }

    @Test
    void theListOfACourseSaysWhatNobodyHasLookedAt() {
        at(kamal, SiteMap.review(COURSE));
        assertThat(page()).contains("Nothing is drafted in this course");

        typed(TEN);
        at(kamal, SiteMap.review(COURSE));
        assertThat(page()).contains("nobody has looked at it", LESSON);
    }

    @Test
    void thePublishSummarySaysWhatNobodyHasRead() {
        typed(TEN);
        at(kamal, SiteMap.workbench(COURSE));
        assertThat(page()).contains("No colleague has agreed to this draft as it is now:");

        reviewing.judge(leyla, COURSE, LESSON, 1, true, "");
        at(kamal, SiteMap.workbench(COURSE));
        assertThat(page()).doesNotContain("No colleague has agreed");
    }

    private void begunInABank(int places) {
        var file = editing.open(kamal, COURSE, BANK);
        var items = IntStream.range(0, places)
                .mapToObj(i -> "  - id: more-%d\n    essay: {}\n".formatted(i))
                .collect(Collectors.joining());
        editing.type(kamal, file.basis(), new DraftEdit.Whole(file.text().replace("items:\n", "items:\n" + items)));
    }

    @Test
    void aChangeOfManyPartsIsShownBitByBit() {
        begunInABank(2 * ReviewDesk.AT_ONCE + 10);

        at(leyla, SiteMap.review(COURSE, BANK));
        assertThat(all(ReviewedPart.class)).hasSize(ReviewDesk.AT_ONCE);

        open("60 more parts have changed");
        assertThat(all(ReviewedPart.class)).hasSize(2 * ReviewDesk.AT_ONCE);

        open("10 more parts have changed");
        assertThat(all(ReviewedPart.class)).hasSize(2 * ReviewDesk.AT_ONCE + 10);
    }

    private void open(String summary) {
        var fold = all(NativeDetails.class)
                .filter(it -> it.getSummaryText().equals(summary))
                .findFirst()
                .orElseThrow(() -> new AssertionError(summary + " not in " + page()));
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
        roundTrip();
    }

    @Test
    void aFileThatIsNotInReviewIsNotThere() {
        at(leyla, SiteMap.review(COURSE, LESSON));

        assertThat(page()).contains("This page does not exist");
    }
}
