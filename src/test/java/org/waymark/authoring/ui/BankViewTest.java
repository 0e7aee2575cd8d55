package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.ui.SiteMap;

class BankViewTest extends BankPages {

    private void open() {
        leylaOpens(SiteMap.workbenchBank(COURSE, BANK));
    }

    @BeforeEach
    void theBank() {
        open();
    }

    private static Checkbox choosing(String id) {
        return all(Checkbox.class)
                .filter(it -> it.getAriaLabel().equals(Optional.of("Choose " + id)))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String id) {
        test(choosing(id)).click();
        roundTrip();
    }

    private void search(String words) {
        test(all(TextField.class)
                        .filter(it -> "Search words, ids, tags".equals(it.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(words);
        roundTrip();
    }

    @Test
    void theWorkbenchLeadsToTheBank() {
        leylaOpens(SiteMap.workbench(COURSE));

        assertThat(links("storm")).containsExactly("/workbench/lighthouse/banks/storm");
    }

    @Test
    void theQuestionsAreListedWithKindDifficultyAndObjective() {
        assertThat(page())
                .contains("Questions: storm", "Which hour does the log give?", "Single choice", "easy", "Matching");
        assertThat(links("storm-002")).containsExactly("/workbench/lighthouse/banks/storm/storm-002");
    }

    @Test
    void aSearchNarrowsTheListAndCanBeTakenBack() {
        search("HANGISI");
        assertThat(page()).contains("No question fits what you look for.");

        press("Show all");
        assertThat(page()).contains("storm-001").doesNotContain("No question fits");

        search("hour log give");
        assertThat(links("storm-001")).hasSize(1);
        assertThat(links("storm-003")).isEmpty();
    }

    @Test
    void whatIsWrongStandsBesideItsQuestion() {
        elsewhere("cites: [log-1902 ¶1, letter-1903 ¶1]", "cites: [nowhere ¶1]");

        open();

        assertThat(page()).contains("1 error");
    }

    @Test
    void manyAreChangedAtOnceAfterAPreviewAndThatIsUndone() {
        var before = bank();
        choose("storm-001");
        choose("storm-002");
        assertThat(page()).contains("2 questions are chosen; 2 change.");

        press("Change them");

        assertThat(page()).contains("2 questions were changed.");
        assertThat(bank().split("difficulty: medium", -1)).hasSize(3);

        press("Undo");

        assertThat(bank()).isEqualTo(before);
        assertThat(page()).contains("The questions are as they were before.");
    }

    @Test
    void aTagIsAddedToAllThatAreFound() {
        test(all(Checkbox.class)
                        .filter(it -> it.getAriaLabel().equals(Optional.of("Choose all found")))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
        choose("What is to change", "Add a tag");
        test(all(TextField.class)
                        .filter(it -> "Tag".equals(it.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue("night");
        roundTrip();

        press("Change them");

        assertThat(bank().split("tags: \\[night]", -1)).hasSizeGreaterThan(5);
    }

    @Test
    void nothingIsChangedWhereNothingIsChosen() {
        assertThat(page()).contains("Choose questions in the list first.");
        assertThat(buttons("Change them").findFirst().orElseThrow().isEnabled()).isFalse();
    }

    @Test
    void whatSomebodyElseHasChangedIsShownBeforeAnythingIsChanged() {
        choose("storm-001");
        elsewhere("Which hour does the log give?", "Which hour is it?");

        press("Change them");

        assertThat(bank()).doesNotContain("difficulty: medium");
        assertThat(said()).contains("somebody else has changed this in the meantime");
        assertThat(page()).contains("Which hour is it?");
    }

    @Test
    void aQuestionIsBegunWithEverythingThatItMustSay() {
        press("Begin the question");

        assertThat(page())
                .contains("Question storm-007", "Single choice", "Learners will see the question here as soon");
        assertThat(bank()).contains("id: storm-007", "difficulty: medium");
    }

    @Test
    void questionsThatAreAlikeAreFound() {
        press("Look for questions that are alike");
        assertThat(page()).contains("No two questions are alike.");
    }

    @Test
    void aFileThatCannotBeReadSaysSo() {
        elsewhere("bank: storm", "bank: [storm");

        open();

        assertThat(page()).contains("The file of this bank cannot be read", "1 error");
    }

    @Test
    void whoOnlyReviewsSeesTheListAndChangesNothing() {
        reviewerOpens(SiteMap.workbenchBank(COURSE, BANK));

        assertThat(page()).contains("storm-001").doesNotContain("Change many at once", "New question");
    }

    @Test
    void aBankOfOthersIsAnsweredLikeOneThatDoesNotExist() {
        strangerOpens(SiteMap.workbenchBank(COURSE, BANK));
        assertThat(page()).contains("This page does not exist");

        leylaOpens(SiteMap.workbench(COURSE) + "/banks/no-such-bank");
        assertThat(page()).contains("This page does not exist");
    }

    @Test
    void ofManyQuestionsTheFirstAreShownAndTheOthersOnRequest() {
        elsewhere("items:\n", "items:\n" + "  - essay: {}\n".repeat(BankTable.AT_ONCE * 2));
        open();
        assertThat(page()).contains("100 of 206 are shown.", "206 questions").doesNotContain("storm-001");

        press("Show more");
        assertThat(page()).contains("200 of 206 are shown.").doesNotContain("storm-001");

        press("Show more");
        assertThat(page()).contains("206 of 206 are shown.", "storm-006");
        assertThat(buttons("Show more")).isEmpty();

        search("hour log give");
        assertThat(page()).contains("storm-001").doesNotContain("are shown.");
    }
}
