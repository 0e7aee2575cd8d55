package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.DraftEdit.Fields;
import org.waymark.authoring.items.Cell;
import org.waymark.authoring.items.ItemEdits;
import org.waymark.authoring.items.ItemForm;
import org.waymark.authoring.items.Slot;
import org.waymark.authoring.ui.ItemDesk.Done;
import org.waymark.authoring.ui.ItemDesk.Result;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;

class ItemDeskTest {

    private static final Slug ITEM = new Slug("storm-001");
    private static final String PROMPT = "Which hour does the log give?";

    private final BankInMemory bank = new BankInMemory();
    private final ItemDesk desk = new ItemDesk(BankInMemory.WRITER, ITEM, bank.look(), bank);
    private final Cell prompt = Cell.of(slot("single-choice/prompt"), Language.ENGLISH);
    private final Slot options = slot("single-choice/options");

    private Slot slot(String way) {
        return slots(ItemForm.of(desk.sheet().orElseThrow())).stream()
                .filter(it -> it.at().toString().equals(way))
                .findFirst()
                .orElseThrow();
    }

    private static List<Slot> slots(List<ItemForm> forms) {
        return forms.stream()
                .flatMap(it -> it instanceof ItemForm.Group(var _, var inside)
                        ? slots(inside).stream()
                        : List.of(it.slot()).stream())
                .toList();
    }

    private int index(String id) {
        return bank.text().indexOf("- id: " + id + "\n");
    }

    @Test
    void whatIsTypedOverWhatWasSeenIsSaved() {
        var result = desk.typed(prompt, desk.mark(prompt), "When?");

        assertThat(result).isEqualTo(new Result.Saved(desk.mark(prompt), BankInMemory.AT));
        assertThat(desk.text(prompt)).isEqualTo("When?");
        assertThat(bank.text()).contains("en: When?");
    }

    @Test
    void whatStandsThereAlreadyIsNotKeptAgain() {
        assertThat(desk.typed(prompt, "another mark", PROMPT + " ")).isEqualTo(new Result.Same(desk.mark(prompt)));
    }

    @Test
    void whatOthersDoElsewhereIsNoReasonToAsk() {
        bank.write("The writer of the letter is known.", "The writer is known.");

        assertThat(desk.typed(prompt, desk.mark(prompt), "When?")).isInstanceOf(Result.Saved.class);
        assertThat(bank.text()).contains("The writer is known.", "en: When?");
    }

    @Test
    void nobodyTypesOverWhatTheyHaveNotSeen() {
        var seen = desk.mark(prompt);
        bank.write(PROMPT, "Hers?");

        assertThat(desk.typed(prompt, seen, "Mine?")).isEqualTo(new Result.Contested("Hers?", desk.mark(prompt)));
        assertThat(bank.text()).contains("Hers?").doesNotContain("Mine?");

        assertThat(desk.typed(prompt, desk.mark(prompt), "Mine?")).isInstanceOf(Result.Saved.class);
    }

    @Test
    void whoIsOvertakenAgainAndAgainKeepsTheText() {
        bank.overtaking = 100;

        assertThat(desk.typed(prompt, desk.mark(prompt), "When?"))
                .isEqualTo(new Result.Refused("authoring.lesson.busy"));
        assertThat(bank.text()).contains(PROMPT);
    }

    @Test
    void aQuestionThatIsGoneTakesNothing() {
        var seen = desk.mark(prompt);
        bank.write("- id: storm-001", "- id: storm-999");

        assertThat(desk.typed(prompt, seen, "When?")).isEqualTo(new Result.Refused("items.item.gone"));
        assertThat(desk.sheet()).isEmpty();
    }

    @Test
    void aChangeIsMadeOfWhatIsThere() {
        bank.write("The writer of the letter is known.", "The writer is known.");

        assertThat(desk.change(options.at(), it -> new ItemEdits(it).move(options, 2, 0)))
                .isEqualTo(Done.KEPT);
        assertThat(index("none")).isLessThan(index("nine"));
    }

    @Test
    void nothingIsMovedThatHasMovedAlready() {
        bank.write("- id: ten\n", "- id: eleven\n");

        assertThat(desk.change(options.at(), it -> new ItemEdits(it).move(options, 2, 0)))
                .isEqualTo(Done.OVERTAKEN);
        assertThat(index("nine")).isLessThan(index("none"));
    }

    @Test
    void whatTheFileHasNoPlaceForIsRefused() {
        List<Edit> nowhere = List.of(new Edit.Drop(Trail.to("nowhere")));

        assertThat(desk.change(Trail.to("difficulty"), _ -> nowhere)).isEqualTo(Done.REFUSED);
        assertThat(desk.change(Trail.to("difficulty"), _ -> List.of())).isEqualTo(Done.KEPT);
    }

    @Test
    void wordsThatFoundNoPlaceAreGivenBackToWhoTypedThem() {
        var words = new Fields(desk.name(prompt), List.of(new Edit.Drop(Trail.to("nowhere"))), "Words");

        bank.type(bank.look().file().basis(), words);
        desk.look();

        assertThat(desk.unfiled(prompt)).contains("Words");
    }
}
