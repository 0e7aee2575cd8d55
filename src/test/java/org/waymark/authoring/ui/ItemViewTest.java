package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.base.Slug;
import org.waymark.question.ui.QuestionField;
import org.waymark.ui.SiteMap;

class ItemViewTest extends BankPages {

    private static final String PROMPT = "storm-001 single-choice prompt en";

    private void open(String item) {
        leylaOpens(SiteMap.workbenchItem(COURSE, BANK, new Slug(item)));
    }

    @BeforeEach
    void theFirstQuestion() {
        open("storm-001");
    }

    @Test
    void aQuestionStandsInItsLanguagesBesideEachOtherWithItsOptions() {
        assertThat(page()).contains("Question storm-001", "Single choice", "Option 1", "Option 3", "How it is found");
        assertThat(given(cell(PROMPT))).isEqualTo("Which hour does the log give?");
        assertThat(given(cell("storm-001 single-choice prompt tr"))).isEqualTo("Günlük hangi saati verir?");
        assertThat(given(cell("storm-001 single-choice options ten text az"))).isEqualTo("On");
        assertThat(given(cell("storm-001 cites"))).isEqualTo("log-1902 ¶1, letter-1903 ¶1");
        assertThat(all(QuestionField.class)).hasSize(1);
        assertThat(page()).contains("second reader");
    }

    @Test
    void everyKindHasItsForm() {
        for (var number = 1; number <= 6; number++) {
            open("storm-00" + number);

            assertThat(page()).contains("Question storm-00" + number, "The question", "How it is marked");
            assertThat(all(MarkdownField.class)).as("storm-00%d", number).hasSizeGreaterThan(12);
        }
    }

    @Test
    void whatIsTypedIsInTheDraftAndInThePreview() {
        writeCell(PROMPT, "When was it?");

        assertThat(bank()).contains("en: When was it?\n").doesNotContain("Which hour does the log give?");
        assertThat(page()).contains("When was it?");
        assertThat(given(cell("storm-001 single-choice prompt tr"))).isEqualTo("Günlük hangi saati verir?");
    }

    @Test
    void severalWordsAreTypedWithCommas() {
        writeCell("storm-001 tags", "night, hours");

        assertThat(bank()).contains("tags: [night, hours]");
    }

    @Test
    void whatIsMissingIsSaidAndThePreviewWaits() {
        writeCell("storm-001 single-choice options ten text en", "");

        assertThat(page()).contains("Learners will see the question here as soon as it is complete", "error");
        assertThat(bank()).doesNotContain("en: Ten");
    }

    @Test
    void theSecondReaderSpeaksWhileOneTypes() {
        var before = page().split("second reader", -1).length;

        writeCell(PROMPT, "Which hour does the log not give?");

        assertThat(page().split("second reader", -1)).hasSize(before + 1);
    }

    @Test
    void aTextThatSomebodyElseHasChangedIsNotTypedOver() {
        var mark = markOf(PROMPT);
        elsewhere("Which hour does the log give?", "Which hour is it?");

        writeCell(PROMPT, mark, "Mine");

        assertThat(bank()).contains("Which hour is it?").doesNotContain("Mine");
        assertThat(page()).contains("Somebody else has changed this text", "Which hour is it?");
    }

    @Test
    void whatOthersChangeElsewhereIsNoReasonToAsk() {
        elsewhere("The writer of the letter is known.", "The writer is known.");

        writeCell(PROMPT, "Mine?");

        assertThat(bank()).contains("Mine?", "The writer is known.");
    }

    @Test
    void wordsForAFileThatCannotBeReadAreKept() {
        elsewhere("bank: storm", "bank: [storm");

        writeCell(PROMPT, "Kept?");

        assertThat(page()).contains("This question is not in its bank any more");
        assertThat(bank()).doesNotContain("Kept?");
    }

    @Test
    void anotherOptionBecomesTheRightOne() {
        var right = all(Checkbox.class)
                .filter(it -> "Right".equals(it.getLabel()))
                .toList();
        assertThat(right).extracting(Checkbox::getValue).containsExactly(true, false, false);

        test(right.get(1)).click();
        roundTrip();

        assertThat(all(Checkbox.class).filter(it -> "Right".equals(it.getLabel())))
                .extracting(Checkbox::getValue)
                .containsExactly(false, true, false);
        assertThat(bank().indexOf("correct: true")).isGreaterThan(bank().indexOf("id: ten"));
    }

    @Test
    void aWordIsChosen() {
        assertThat(chosen("Difficulty")).isEqualTo("easy");

        choose("Difficulty", "hard");

        assertThat(bank()).contains("difficulty: hard");
        assertThat(page()).contains("Saved");
    }

    @Test
    void optionsComeMoveAndGoAndComeBack() {
        press("Add an option");
        assertThat(page()).contains("Option 4", "option-4");

        press("Move up: Option 4");
        assertThat(bank().indexOf("id: option-4")).isLessThan(bank().indexOf("id: none"));

        press("Remove: Option 3");
        assertThat(bank()).doesNotContain("id: option-4");
        assertThat(page()).contains("Removed: Option 3");

        press("Undo");
        assertThat(bank()).contains("id: option-4");
    }

    @Test
    void theFirstOptionDoesNotMoveUp() {
        assertThat(buttons("Move up: Option 1").findFirst().orElseThrow().isEnabled())
                .isFalse();
    }

    @Test
    void theAnswerOfTheWriterIsMarked() {
        press("Mark the answer");

        assertThat(page()).contains("Nothing was answered.");
    }

    @Test
    void aPlaceIsPickedForTheCitations() {
        press("Cite a paragraph: Cited paragraphs");

        assertThat(page()).contains("Search précis, number, author", "cited");
    }

    @Test
    void aQuestionIsDuplicatedUnderItsOwnId() {
        press("Duplicate");

        assertThat(page()).contains("Question storm-007");
        assertThat(bank()).contains("id: storm-007");
    }

    @Test
    void aQuestionIsRemovedOnceThatIsConfirmed() {
        assertThat(page()).contains("If it was published, its id is never used again.");

        press("Remove it");

        assertThat(bank()).doesNotContain("id: storm-001");
        assertThat(page()).contains("Questions: storm");
        assertThat(said()).contains("storm-001 was removed.");
    }

    @Test
    void whoOnlyReviewsSeesTheQuestionAndDoesNotWriteIt() {
        reviewerOpens(SiteMap.workbenchItem(COURSE, BANK, new Slug("storm-001")));

        assertThat(page()).contains("You may see this question, and not change it.", "Which hour does the log give?");
        assertThat(all(MarkdownField.class)).isEmpty();
        assertThat(buttons("Duplicate")).isEmpty();
    }

    @Test
    void aQuestionOfOthersAndOneThatIsNotThereLookAlike() {
        for (var address : List.of("storm/storm-001", "storm/no-such-question", "no-such-bank/storm-001")) {
            strangerOpens(SiteMap.workbench(COURSE) + "/banks/" + address);
            assertThat(page()).as(address).contains("This page does not exist");
        }
        leylaOpens(SiteMap.workbenchItem(COURSE, BANK, new Slug("no-such-question")));
        assertThat(page()).contains("This page does not exist");
    }

    @Test
    void thePageSpeaksTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.of("az"));

        open("storm-001");

        assertThat(page()).contains("Sual storm-001", "Təkseçimli", "Necə tapılır", "Variant 1");
    }
}
