package org.waymark.authoring.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.authoring.items.Banks.after;
import static org.waymark.authoring.items.Banks.item;
import static org.waymark.authoring.items.Banks.slot;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Value;

class ItemEditsTest {

    private static final String STORM = Banks.storm();
    private static final String KINDS = Banks.kinds();

    private static String text(String file, String id, String way, Language language, String words) {
        var sheet = item(file, id);
        return after(file, new ItemEdits(sheet).text(slot(sheet, way), language, words));
    }

    private static String line(String file, String id, String way, String words) {
        var sheet = item(file, id);
        return after(file, new ItemEdits(sheet).line(slot(sheet, way), words));
    }

    private static String words(String file, String id, String way, String... words) {
        var sheet = item(file, id);
        return after(file, new ItemEdits(sheet).words(slot(sheet, way), List.of(words)));
    }

    @Test
    void aTextChangesInItsLanguageAndNothingElseDoes() {
        assertThat(text(STORM, "storm-001", "single-choice/prompt", Language.ENGLISH, " When was it? "))
                .isEqualTo(STORM.replace("en: Which hour does the log give?", "en: When was it?"));
    }

    @Test
    void whatIsThereAlreadyIsNoChange() {
        var sheet = item(STORM, "storm-001");
        var edits = new ItemEdits(sheet);

        assertThat(edits.text(slot(sheet, "single-choice/prompt"), Language.TURKISH, "Günlük hangi saati verir? "))
                .isEmpty();
        assertThat(edits.line(slot(sheet, "difficulty"), "easy")).isEmpty();
        assertThat(edits.line(slot(sheet, "scheme"), "")).isEmpty();
        assertThat(edits.words(slot(sheet, "tags"), List.of())).isEmpty();
        assertThat(edits.text(slot(sheet, "explanation"), Language.ENGLISH, "Because it is written so."))
                .isEmpty();
    }

    @Test
    void aLanguageThatIsTakenAwayComesBackWhereItWas() {
        var without = text(STORM, "storm-001", "single-choice/prompt", Language.AZERBAIJANI, "");

        assertThat(without).isEqualTo(STORM.replaceFirst("\n        az: Jurnal hansı saatı göstərir\\?", ""));
        assertThat(text(
                        without,
                        "storm-001",
                        "single-choice/prompt",
                        Language.AZERBAIJANI,
                        "Jurnal hansı saatı göstərir?"))
                .isEqualTo(STORM);
    }

    @Test
    void aWordThatMayBeMissingComesToItsPlaceAndGoesAgain() {
        var with = line(STORM, "storm-001", "scheme", "all-or-nothing");

        assertThat(with)
                .isEqualTo(STORM.replaceFirst("shuffle: true\n", "shuffle: true\n    scheme: all-or-nothing\n"));
        assertThat(line(with, "storm-001", "scheme", "")).isEqualTo(STORM);
    }

    @Test
    void aWordThatMustBeThereStaysEmptyWhereItWas() {
        assertThat(line(STORM, "storm-001", "difficulty", ""))
                .isEqualTo(STORM.replaceFirst("difficulty: easy", "difficulty: \"\""));
    }

    @Test
    void ofSeveralWordsTheOnesThatStayAreNotWrittenAnew() {
        assertThat(words(KINDS, "kinds-1", "tags", "hours", "night", "voices"))
                .isEqualTo(KINDS.replace("tags: [hours, voices]", "tags: [hours, night, voices]"));
        assertThat(words(KINDS, "kinds-1", "tags", "voices"))
                .isEqualTo(KINDS.replace("tags: [hours, voices]", "tags: [voices]"));
        assertThat(words(KINDS, "kinds-1", "tags")).doesNotContain("tags:");
    }

    @Test
    void oneOptionIsRightAndTheOthersAreNot() {
        var sheet = item(STORM, "storm-001");
        var slot = slot(sheet, "single-choice/options/1/correct");
        var flag = (Field.Flag) slot.field();

        var now = item(after(STORM, new ItemEdits(sheet).flag(slot, flag, true)), "storm-001");

        assertThat(List.of(0, 1, 2))
                .map(i -> now.isOn(slot(now, "single-choice/options/" + i + "/correct"), flag))
                .containsExactly(false, true, false);
    }

    @Test
    void whatIsUsuallySoIsNotSaid() {
        var sheet = item(STORM, "storm-001");
        var slot = slot(sheet, "shuffle");
        var flag = (Field.Flag) slot.field();

        var off = after(STORM, new ItemEdits(sheet).flag(slot, flag, false));

        assertThat(off).isEqualTo(STORM.replaceFirst("shuffle: true", "shuffle: false"));
        assertThat(after(off, new ItemEdits(item(off, "storm-001")).flag(slot, flag, true)))
                .isEqualTo(STORM.replaceFirst("    shuffle: true\n", ""));
    }

    @Test
    void anAnswerThatIsABareTextTakesAShare() {
        var shared = line(KINDS, "kinds-3", "short-answer/accept/0/share", "1/2");
        var sheet = item(shared, "kinds-3");

        assertThat(sheet.text(slot(sheet, "short-answer/accept/0"), Language.ENGLISH)).isEqualTo("keeper");
        assertThat(sheet.line(slot(sheet, "short-answer/accept/0/share"))).isEqualTo("1/2");
        assertThat(text(shared, "kinds-3", "short-answer/accept/0", Language.ENGLISH, "guard"))
                .contains("en: guard\n");
    }

    @Test
    void aWordThatIsTheSameInAllLanguagesIsSaidInEachOnceTheyDiffer() {
        var after = text(KINDS, "kinds-2", "numeric/units/0/names/1", Language.ENGLISH, "kilometer");
        var sheet = item(after, "kinds-2");
        var slot = slot(sheet, "numeric/units/0/names/1");

        assertThat(sheet.text(slot, Language.ENGLISH)).isEqualTo("kilometer");
        assertThat(sheet.text(slot, Language.TURKISH)).isEqualTo("kilometre");
    }

    @Test
    void aPartThatIsMissingComesWithItsFirstFieldAndGoesWithItsLast() {
        var bare = KINDS.replace("      weights:\n        label: 2\n        standpoint: 0\n", "");
        var with = line(bare, "kinds-7", "source-criticism/weights/paragraph", "3");

        assertThat(with).contains("      weights:\n        paragraph: 3\n");
        assertThat(line(with, "kinds-7", "source-criticism/weights/paragraph", ""))
                .isEqualTo(bare);
    }

    @Test
    void partsComeGoAndMove() {
        var sheet = item(STORM, "storm-001");
        var options = slot(sheet, "single-choice/options");
        var edits = new ItemEdits(sheet);
        var row = new ItemTemplate(Language.ENGLISH)
                .row((Field.Rows) options.field(), List.of("nine", "ten", "none"));

        var added = item(after(STORM, edits.add(options, row)), "storm-001");
        var removed = item(after(STORM, edits.remove(options, 1)), "storm-001");
        var moved = item(after(STORM, edits.move(options, 2, 0)), "storm-001");

        assertThat(ids(added)).containsExactly("nine", "ten", "none", "option-4");
        assertThat(ids(removed)).containsExactly("nine", "none");
        assertThat(ids(moved)).containsExactly("none", "nine", "ten");
    }

    @Test
    void whatWasTakenAwayComesBackWhereItWas() {
        var sheet = item(STORM, "storm-001");
        var options = slot(sheet, "single-choice/options");
        var ten = sheet.at(options.at().row(1)).orElseThrow();
        var without = after(STORM, new ItemEdits(sheet).remove(options, 1));

        assertThat(after(without, new ItemEdits(item(without, "storm-001")).addAgain(options, 1, ten)))
                .isEqualTo(STORM);
    }

    @Test
    void theLastHintTakesItsListAlong() {
        var hints = slot(item(KINDS, "kinds-1"), "hints");
        var none = after(KINDS, new ItemEdits(item(KINDS, "kinds-1")).remove(hints, 0));

        assertThat(none).doesNotContain("hints:");
        assertThat(after(
                        none,
                        new ItemEdits(item(none, "kinds-1"))
                                .add(hints, new Value.Keys(new Value.Named("en", "Look at the hour.")))))
                .contains("    hints:\n      -\n        en: Look at the hour.\n");
    }

    @Test
    void everyTextOfEveryKindCanBeWritten() {
        for (var file : List.of(STORM, KINDS)) {
            for (var entry : Banks.bank(file).entries()) {
                var sheet = item(file, entry.id());
                Banks.slots(sheet)
                        .filter(it -> it.field() instanceof Field.Text)
                        .forEach(it -> {
                            List<Edit> edits = new ItemEdits(sheet).text(it, Language.TURKISH, "Söz: iki");
                            var now = item(after(file, edits), entry.id());

                            assertThat(now.text(it, Language.TURKISH))
                                    .as("%s %s", entry.id(), it.at())
                                    .isEqualTo("Söz: iki");
                            assertThat(now.text(it, Language.ENGLISH)).isEqualTo(sheet.text(it, Language.ENGLISH));
                        });
            }
        }
    }

    private static List<String> ids(ItemSheet sheet) {
        return List.of(0, 1, 2, 3).stream()
                .flatMap(i -> sheet.id(slot(sheet, "single-choice/options").at().row(i)).stream())
                .toList();
    }
}
