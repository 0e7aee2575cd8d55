package org.waymark.authoring.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.authoring.items.Banks.after;
import static org.waymark.authoring.items.Banks.item;
import static org.waymark.authoring.items.Banks.slot;

import org.junit.jupiter.api.Test;
import org.waymark.authoring.DraftEdit;
import org.waymark.base.Language;

class CellTest {

    private static final String STORM = Banks.storm();

    @Test
    void aPlaceIsNamedByIdsAndKeysSinceRowsMayMove() {
        var sheet = item(STORM, "storm-001");
        var text = slot(sheet, "single-choice/options/1/text");

        assertThat(Cell.of(text, Language.TURKISH).name(sheet))
                .isEqualTo("storm-001 single-choice options ten text tr");
        assertThat(Cell.of(slot(sheet, "cites")).name(sheet)).isEqualTo("storm-001 cites");
    }

    @Test
    void aLongNameIsShortenedAndStaysItsOwn() {
        var long_ = "a".repeat(64);
        var text = """
                bank: x
                items:
                  - id: %s
                    cloze:
                      gaps:
                        - id: %s
                          options:
                            - id: %s
                              text:
                                en: One
                            - id: other
                """.formatted(long_, long_, long_);
        var sheet = item(text, long_);
        var english = Cell.of(slot(sheet, "cloze/gaps/0/options/0/text"), Language.ENGLISH);
        var turkish = Cell.of(slot(sheet, "cloze/gaps/0/options/0/text"), Language.TURKISH);

        assertThat(english.name(sheet)).hasSizeLessThan(DraftEdit.Fields.LONGEST_PLACE).startsWith(long_);
        assertThat(english.name(sheet)).isNotEqualTo(turkish.name(sheet));
    }

    @Test
    void wordsStandBetweenCommas() {
        var sheet = item(STORM, "storm-001");
        var cites = Cell.of(slot(sheet, "cites"));

        assertThat(cites.text(sheet)).isEqualTo("log-1902 ¶1, letter-1903 ¶1");
        assertThat(cites.edits(sheet, " log-1902 ¶1 ,letter-1903 ¶1,")).isEmpty();
        assertThat(after(STORM, cites.edits(sheet, "log-1902 ¶1, ¶2")))
                .contains("cites: [log-1902 ¶1, ¶2]\n    worth: 1");
    }

    @Test
    void aTextIsThatOfItsLanguage() {
        var sheet = item(STORM, "storm-001");
        var prompt = slot(sheet, "single-choice/prompt");

        assertThat(Cell.of(prompt, Language.AZERBAIJANI).text(sheet)).isEqualTo("Jurnal hansı saatı göstərir?");
        assertThat(Cell.of(prompt, Language.AZERBAIJANI).edits(sheet, "Jurnal hansı saatı göstərir? "))
                .isEmpty();
    }
}
