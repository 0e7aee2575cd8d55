package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.authoring.DraftChange.Part;

class DraftChangeTest {

    private static final String LESSON = """
            ---
            title: The night
            summary: Short
            ---

            ## First things {#first}

            It was dark.

            ## Second {#second}

            Right below.
            """;

    private static final String BANK = """
            bank: night
            items:

              # asked first
              - id: n-1
                level: easy
                prompt:
                  en: How many?

              - id: n-2
                level: hard
            """;

    @Test
    void aSectionOfALessonIsAPart() {
        var change = DraftChange.between("lessons/a/en.md", LESSON, LESSON.replace("dark", "bright"));

        assertThat(change.isReordered()).isFalse();
        assertThat(change.parts())
                .containsExactly(new Part(
                        "first",
                        "## First things {#first}\n\nIt was dark.",
                        "## First things {#first}\n\nIt was bright."));
    }

    @Test
    void soIsWhatItsFrontMatterSays() {
        var change = DraftChange.between("lessons/a/en.md", LESSON, LESSON.replace("The night", "The long night"));

        assertThat(change.parts()).containsExactly(new Part("title", "title: The night", "title: The long night"));
    }

    @Test
    void anItemOfABankIsAPart() {
        var change = DraftChange.between("banks/night.yaml", BANK, BANK.replace("How many?", "How many storms?"));

        assertThat(change.parts()).extracting(Part::place).containsExactly("items/n-1");
        assertThat(change.parts().getFirst().after()).contains("# asked first", "How many storms?");
    }

    @Test
    void whatIsNewAndWhatIsLeftOutAreParts() {
        var without = BANK.substring(0, BANK.indexOf("  - id: n-2"));

        assertThat(DraftChange.between("banks/night.yaml", without, BANK).parts())
                .containsExactly(new Part("items/n-2", "", "- id: n-2\n    level: hard"));
        assertThat(DraftChange.between("banks/night.yaml", BANK, without).parts())
                .containsExactly(new Part("items/n-2", "- id: n-2\n    level: hard", ""));
    }

    @Test
    void anotherOrderIsSaidWithoutRepeatingWhatWasMoved() {
        var moved = """
                ---
                title: The night
                summary: Short
                ---

                ## Second {#second}

                Right below.

                ## First things {#first}

                It was dark.
                """;

        var change = DraftChange.between("lessons/a/en.md", LESSON, moved);

        assertThat(change.isReordered()).isTrue();
        assertThat(change.parts()).isEmpty();
    }

    @Test
    void aNewFileIsNewInAllItsParts() {
        var change = DraftChange.between("lessons/a/en.md", "", LESSON);

        assertThat(change.parts()).extracting(Part::place).contains("title", "summary", "first", "second");
        assertThat(change.parts()).allSatisfy(it -> assertThat(it.before()).isEmpty());
    }

    @Test
    void whatNobodyCanTakeApartIsOnePart() {
        var change = DraftChange.between("banks/night.yaml", BANK, BANK + "  [");

        assertThat(change.parts()).containsExactly(new Part("", BANK, BANK + "  ["));
        assertThat(DraftChange.between("pictures/a.svg", "<svg/>", "<svg/>").parts())
                .isEmpty();
    }
}
