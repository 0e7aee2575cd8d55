package org.waymark.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroupTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.AllowanceChange;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.ChangingAllowances;
import org.waymark.assessment.EssayId;
import org.waymark.assessment.Granted;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.QuizOverride;
import org.waymark.assessment.StaffServices;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.assessment.WaitingEssays;
import org.waymark.base.Language;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.Person;
import org.waymark.identity.Sitter;
import org.waymark.identity.UserId;
import org.waymark.question.Response;
import org.waymark.question.Rubric;
import org.waymark.ui.SiteMap;
import org.waymark.ui.WayBack;

/** The pages of instructors, in English: Leyla marks and decides, Deniz has written. */
@ContextConfiguration(classes = StaffViews.class)
@ViewPackages(packages = {"org.waymark.assessment.ui", "org.waymark.notice.ui", "org.waymark.ui"})
class StaffPagesTest extends SpringBrowserlessTest {

    private static final UserId LEYLA = new UserId(new UUID(5, 1));
    private static final UserId DENIZ = new UserId(new UUID(9, 1));

    @Autowired
    private Sitter sitter;

    @Autowired
    private StaffServices.Learners learners;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TakingQuizzes taking;

    @Autowired
    private Attempts attempts;

    @Autowired
    private WaitingEssays waiting;

    @Autowired
    private ChangingAllowances granting;

    @BeforeEach
    void anEmptyInstallation() {
        for (var table : List.of(
                "notice",
                "essay_unmasking",
                "essay_lease",
                "essay_draft_refused",
                "essay_draft",
                "essay_mark",
                "essay",
                "held_decision",
                "attempt_event",
                "attempt_look",
                "attempt",
                "allowance_change",
                "quiz_override",
                "accommodation",
                "account_role",
                "account")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("""
                insert into account (id, user_name, user_key, display_name, theme, text_size, opened_at)
                values (:id, 'deniz', 'deniz', 'Deniz', 'SYSTEM', 'ORDINARY', '2026-11-20 12:00:00')""").param("id", Columns.bytes(DENIZ.value())).update();
        learners.areOne();
        sitter.becomes(LEYLA);
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    private Attempt written(String text) {
        var attempt = taking.startOrResume(DENIZ, QuizCourse.COURSE, QuizCourse.QUIZ);
        taking.answer(
                DENIZ,
                attempt.token(),
                org.waymark.question.Examples.winter().id(),
                new Response.Typed(text, Language.TURKISH));
        return taking.handIn(DENIZ, attempt.token());
    }

    private EssayId essay() {
        return waiting.queue(LEYLA).waiting().getFirst().essay().id();
    }

    private void goTo(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        roundTrip();
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).atIndex(1)).click();
        roundTrip();
    }

    private void choose(int criterion, int points) {
        choose(level(criterion), points);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Rubric.Step> level(int criterion) {
        return find(RadioButtonGroup.class).atIndex(criterion);
    }

    private void choose(RadioButtonGroup<Rubric.Step> group, int points) {
        new RadioButtonGroupTester<RadioButtonGroup<Rubric.Step>, Rubric.Step>(group) {
            void choose() {
                setValueAsUser(group.getListDataView()
                        .getItems()
                        .filter(step -> step.points() == points)
                        .findFirst()
                        .orElseThrow());
            }
        }.choose();
        roundTrip();
    }

    private static String words() {
        return everything(UI.getCurrent())
                .map(component -> component.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private static Stream<Component> everything(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(StaffPagesTest::everything));
    }

    @Test
    void anEmptyQueueSaysWhatWouldBeThere() {
        goTo(SiteMap.MARKING);

        assertThat(words()).contains("Nothing to mark", "the oldest first");
    }

    @Test
    void theQueueLeadsToHeldAnswersAndRegradings() {
        goTo(SiteMap.MARKING);

        assertThat(everything(UI.getCurrent()).filter(Anchor.class::isInstance).map(it -> ((Anchor) it).getHref()))
                .contains("/" + SiteMap.HELD, "/" + SiteMap.REGRADINGS);
    }

    @Test
    void theQueueShowsTextsWithoutNames() {
        written("Güneş alçaktan gelir.");

        goTo(SiteMap.MARKING);

        assertThat(words()).contains("1 text waits", "Why is winter cold?").doesNotContain("Deniz");
    }

    @Test
    void anAttemptIsToldInTheTimeOfTheClassThatOneCameFromAndLeadsBackThere() {
        var attempt = written("Güneş alçaktan gelir.");

        goTo(WayBack.fromClass(SiteMap.learnersReplay(attempt.token()), "9-B"));
        assertThat(words()).contains("Report of 9-B", "All times: Azerbaijan Time.", ", 16:00 to ");
        assertThat(addresses()).contains("/" + SiteMap.classReport("9-B"));

        goTo(WayBack.fromClass(SiteMap.learnersReplay(attempt.token()), "10-A"));
        assertThat(words())
                .contains("All times: Coordinated Universal Time.", ", 12:00 to ")
                .doesNotContain("Report of");
        assertThat(addresses()).contains("/" + SiteMap.REGRADINGS).doesNotContain("/" + SiteMap.classReport("10-A"));
    }

    private static Stream<String> addresses() {
        return everything(UI.getCurrent()).filter(Anchor.class::isInstance).map(it -> ((Anchor) it).getHref());
    }

    @Test
    void aTextIsMarkedAlongItsRubricAndTheLearnerFindsANotice() {
        var attempt = written("Güneş alçaktan gelir.");
        goTo(SiteMap.essay(essay().value()));
        assertThat(find(H1.class).atIndex(1).getText()).isEqualTo("Why is winter cold?");
        assertThat(words())
                .contains("Güneş alçaktan gelir.", "3 words; 10 to 200 were asked for")
                .doesNotContain("Deniz");

        choose(1, 3);
        choose(2, 2);
        assertThat(words()).contains("5 of 5 points", "Draft saved");
        press("Release the mark");

        assertThat(attempts.get(attempt.token()).result().orElseThrow().provisional())
                .isFalse();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(SiteMap.MARKING);
        sitter.becomes(DENIZ);
        goTo("notices");
        assertThat(find(Anchor.class)
                        .withText("Your text in “Every kind of question” has been marked")
                        .exists())
                .isTrue();
        assertThat(words()).contains("new");
        UI.getCurrent().refreshCurrentRoute(true);
        roundTrip();
        assertThat(words()).doesNotContain("| new");
        goTo(SiteMap.result(attempt.token()));
        assertThat(words()).contains("How your text was marked", "3 of 3 points", "2 of 2 points");
    }

    @Test
    void aMarkWithoutALevelIsNotReleased() {
        var attempt = written("Güneş alçaktan gelir.");
        goTo(SiteMap.essay(essay().value()));

        choose(1, 3);
        press("Release the mark");

        assertThat(level(2).isInvalid()).isTrue();
        assertThat(level(1).isInvalid()).isFalse();
        assertThat(attempts.get(attempt.token()).result().orElseThrow().provisional())
                .isTrue();
    }

    @Test
    void whatWasFilledInIsThereAgain() {
        written("Güneş alçaktan gelir.");
        goTo(SiteMap.essay(essay().value()));
        choose(1, 1);
        test(find(TextArea.class).atIndex(3)).setValue("Neden alçaktan?");

        UI.getCurrent().refreshCurrentRoute(true);
        roundTrip();

        assertThat(level(1).getValue().points()).isEqualTo(1);
        assertThat(find(TextArea.class).atIndex(3).getValue()).isEqualTo("Neden alçaktan?");
    }

    @Test
    void whoeverWantsToSeeTheNameSaysWhy() {
        written("Güneş alçaktan gelir.");
        goTo(SiteMap.essay(essay().value()));

        press("Show the name");
        assertThat(find(TextField.class).atIndex(1).isInvalid()).isTrue();
        test(find(TextField.class).atIndex(1)).setValue("They asked me");
        press("Show the name");

        assertThat(words()).contains("Written by Deniz", "They asked me");
    }

    @Test
    void aTextThatDoesNotExistIsNotFound() {
        goTo(SiteMap.essay("nothing"));

        assertThat(words()).contains("This page does not exist");
    }

    @Test
    void aHeldAnswerIsLetInAndLeftAsideAgain() {
        var attempt = written("Güneş alçaktan gelir.");
        var number = attempt.nextNumber();
        jdbc.sql("""
                insert into attempt_event (attempt, number, client_id, device, device_order, client_at, act, item, response,
                                           verdict, fraction, received_at, standing, reason)
                select id, :number, :client, 'devicedevicedevice1234', 1, '2026-11-20 12:30:00', 'ANSWERED', 'nearest-planet',
                       '{"kind":"chosen","options":["mercury"]}', 'MARKED', 1, '2026-11-20 12:30:00', 'HELD', 'AFTER_HAND_IN'
                from attempt""")
                .param("number", number)
                .param("client", Columns.bytes(UUID.randomUUID()))
                .update();
        jdbc.sql("update attempt set last_number = :number")
                .param("number", number)
                .update();
        goTo(SiteMap.HELD);
        assertThat(words()).contains("Deniz", "after handing in", "1 answer waits for a decision");

        press("Let it count");
        assertThat(attempts.get(attempt.token()).held()).isEmpty();
        press("Leave it aside");
        assertThat(find(TextField.class).atIndex(1).isInvalid()).isTrue();
        test(find(TextField.class).atIndex(1)).setValue("Too late");
        press("Leave it aside");

        assertThat(attempts.get(attempt.token()).held()).hasSize(1);
        assertThat(words()).contains("Too late", "No answer waits for a decision.");
    }

    @Test
    void aGroupIsCreatedAndDissolvedAfterAQuestion() {
        goTo(SiteMap.ACCOMMODATIONS);

        press("Create a group");
        assertThat(find(TextField.class).atIndex(2).isInvalid()).isTrue();
        test(find(TextField.class).atIndex(2)).setValue("Evening class");
        press("Create a group");
        assertThat(granting.groups(LEYLA)).extracting("name").containsExactly("Evening class");
        press("Dissolve it");

        assertThat(granting.groups(LEYLA)).isEmpty();
        assertThat(words()).contains("Group Evening class was dissolved");
    }

    @Test
    void aLearnerGetsMoreTimeAndThatCanBeTakenBack() {
        goTo(SiteMap.ACCOMMODATIONS);
        press("Deniz");

        test(find(IntegerField.class).atIndex(1)).setValue(25);
        press("Save");
        assertThat(granting.of(LEYLA, DENIZ).accommodation().extraTime()).isEqualTo(25);
        assertThat(words()).contains("Saved. Before: nothing extra.", "Deniz: 25% extra time");
        press("Undo");

        assertThat(granting.of(LEYLA, DENIZ).accommodation().extraTime()).isZero();
    }

    @Test
    void aLongListOfLearnersSaysThatItGoesOn() {
        learners.are(IntStream.rangeClosed(10, 22)
                .mapToObj(i -> new Person(new UserId(new UUID(9, i)), "learner" + i, "Learner " + i))
                .toList());
        goTo(SiteMap.ACCOMMODATIONS);
        assertThat(words())
                .contains("Learner 21", "Only the first 12 are shown")
                .doesNotContain("Learner 22");

        test(find(TextField.class).withCaption("Find by name").single()).setValue("Learner 22");
        assertThat(words()).contains("Learner 22").doesNotContain("Only the first");

        test(find(TextField.class).withCaption("Find by name").single()).setValue("Learner 23");
        assertThat(words()).contains("Nobody has this name");
    }

    @Test
    void whoHasNoLearnersIsToldWhereTheyWouldAppear() {
        learners.are(List.of());
        goTo(SiteMap.ACCOMMODATIONS);

        assertThat(words()).contains("You have no learners yet");
    }

    @Test
    void whatSomebodyElseHasGrantedInTheMeantimeStandsBesideWhatWasTyped() {
        goTo(SiteMap.ACCOMMODATIONS);
        press("Deniz");
        var seen = granting.of(LEYLA, DENIZ).version();
        granting.grant(LEYLA, DENIZ, new Accommodation(50, 2, false, false), seen, "");

        test(find(IntegerField.class).atIndex(1)).setValue(25);
        press("Save");

        assertThat(words())
                .contains(
                        "Somebody else has changed this in the meantime", "50% extra time", "Nothing was overwritten");
        assertThat(find(IntegerField.class).atIndex(1).getValue()).isEqualTo(25);
        assertThat(granting.of(LEYLA, DENIZ).accommodation().extraTime()).isEqualTo(50);

        press("Take the newest");
        assertThat(find(IntegerField.class).atIndex(1).getValue()).isEqualTo(50);
        test(find(IntegerField.class).atIndex(1)).setValue(75);
        press("Save");
        assertThat(granting.of(LEYLA, DENIZ)).isEqualTo(new Granted(new Accommodation(75, 2, false, false), seen + 2));
    }

    @Test
    void anExceptionThatSomebodyElseHasMadeInTheMeantimeIsKeptUntilSomebodyDecides() {
        goTo(SiteMap.ACCOMMODATIONS);
        press("Deniz");
        granting.grant(
                LEYLA,
                new QuizOverride(
                        new QuizOverride.Id(new UUID(44, 1)),
                        QuizCourse.COURSE,
                        QuizCourse.QUIZ,
                        new QuizOverride.Recipient.One(DENIZ),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(9)),
                "");

        test(find(IntegerField.class).atIndex(4)).setValue(7);
        press("Save the exception");
        assertThat(words()).contains("Somebody else has changed this in the meantime", ": 9");
        press("Keep what I typed");

        assertThat(granting.override(LEYLA, QuizCourse.COURSE, QuizCourse.QUIZ, new QuizOverride.Recipient.One(DENIZ)))
                .get()
                .returns(Optional.of(7), QuizOverride::attempts)
                .returns(2, QuizOverride::version);
    }

    @Test
    void whyALearnerGetsMoreIsAskedKeptAndShown() {
        goTo(SiteMap.ACCOMMODATIONS);
        press("Deniz");

        test(find(IntegerField.class).atIndex(2)).setValue(1);
        test(find(TextField.class).withCaption("Reason").atIndex(1)).setValue(" Broke her hand ");
        press("Save");

        assertThat(granting.latest(LEYLA))
                .singleElement()
                .returns("Broke her hand", AllowanceChange::reason)
                .returns(LEYLA, AllowanceChange::by);
        assertThat(words()).contains("Deniz: 1 extra attempt", "Reason: Broke her hand");
        assertThat(find(TextField.class).withCaption("Reason").atIndex(1).getValue())
                .isEmpty();
    }

    @Test
    void whyAnExceptionIsMadeAndWithdrawnIsAskedKeptAndShown() {
        goTo(SiteMap.ACCOMMODATIONS);
        press("Deniz");

        test(find(IntegerField.class).atIndex(4)).setValue(7);
        test(find(TextField.class).withCaption("Reason").atIndex(2)).setValue("The bus was late");
        press("Save the exception");
        assertThat(words()).contains("Reason: The bus was late");
        press("Withdraw it");

        assertThat(granting.latest(LEYLA))
                .extracting(AllowanceChange::reason)
                .containsExactlyInAnyOrder("", "The bus was late");
    }
}
