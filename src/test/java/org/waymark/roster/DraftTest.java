package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Charset TURKISH = Charset.forName("windows-1254");

    private static List<String> names(Draft draft) {
        return draft.listing().lines().stream().map(Line::name).toList();
    }

    @Test
    void aFileIsReadAsItIsMostLikelyMeant() {
        var draft = Draft.ofFile("9a.csv", "Adı;Soyadı\r\nŞükrü;Iğdır\r\n".getBytes(TURKISH));

        assertThat(draft.encoding()).isEqualTo(Encoding.WINDOWS_1254);
        assertThat(names(draft)).containsExactly("Şükrü Iğdır");
        assertThat(draft.file()).contains("9a.csv");
        assertThat(draft.text()).isEmpty();
    }

    @Test
    void whatWasGuessedCanBeChangedAndIsRememberedByLine() {
        var draft = Draft.ofFile("9a.csv", "Şükrü,Iğdır\nAli,Can".getBytes(StandardCharsets.UTF_8))
                .decided(2, Optional.of(Decision.LEAVE_OUT))
                .encoded(Encoding.WINDOWS_1254);
        assertThat(names(draft)).isNotEqualTo(List.of("Şükrü Iğdır", "Ali Can"));

        var back = draft.encoded(Encoding.UTF_8).holding(0, Column.FAMILY_NAME).holding(1, Column.GIVEN_NAME);

        assertThat(names(back)).containsExactly("Iğdır Şükrü", "Can Ali");
        assertThat(back.listing().decisions()).containsEntry(2, Decision.LEAVE_OUT);
    }

    @Test
    void aLineWrittenAnewStandsInsteadOfTheOneInTheList() {
        var draft = Draft.ofText("=1\nAli").decided(1, Optional.of(Decision.LEAVE_OUT));

        var mended = draft.rewritten(draft.listing().lines().getFirst().rewritten("Veli", "veli", "9-A"));

        assertThat(names(mended)).containsExactly("Veli", "Ali");
        assertThat(mended.listing().decisions()).isEmpty();
        assertThat(mended.text()).isEqualTo("=1\nAli");
    }

    @Test
    void whatCannotBeLookedAtSaysSo() {
        assertThat(Draft.ofText("").isReadable()).isFalse();
        assertThat(Draft.ofText("User name;Group\nali;9").isReadable()).isFalse();
        assertThat(Draft.ofText("Ali\n".repeat(5_001)).isReadable()).isFalse();
        assertThat(Draft.ofText("Ali\n".repeat(5_000)).isReadable()).isTrue();
        assertThatThrownBy(() -> Draft.ofFile("big", new byte[Draft.LONGEST + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
