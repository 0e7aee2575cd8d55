package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LineTest {

    private static final Path HOSTILE = Path.of("../shared/fixtures/hostile");
    private static final Path HOSTILE_FROM_A_WORKTREE = Path.of("../../shared/fixtures/hostile");

    private static Line named(String name) {
        return Line.read(1, name, "", "", false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ali Can",
                "İlknur Iğdır-Şen",
                "Nərmin Ə. qızı",
                "D’Angelo O'Neill",
                "'Abd al-Rahman",
                "Ali (2)",
                "Иван",
                "李小龙",
                "Ali, Veli"
            })
    void namesOfPeopleAreFine(String name) {
        assertThat(named(name).flaws()).isEmpty();
        assertThat(named(name).name()).isEqualTo(name);
    }

    @Test
    void spacesAndWhatWordProcessorsHideAreTidied() {
        assertThat(named(" \uFEFFAli\u00A0 \t Ca\u00ADn\u200B \n").name()).isEqualTo("Ali Can");
        assertThat(named("I\u0307lknur").name()).isEqualTo("İlknur");
    }

    @Test
    void aLineNeedsAName() {
        assertThat(named(" ").flaws()).containsExactly(Flaw.NAME_MISSING);
    }

    @Test
    void aNameHasItsLength() {
        assertThat(named("a".repeat(80)).flaws()).isEmpty();
        assertThat(named("a".repeat(81)).flaws()).containsExactly(Flaw.NAME_TOO_LONG);
        assertThat(named("a".repeat(100_000)).flaws()).containsExactly(Flaw.NAME_TOO_LONG);
        assertThat(named("a".repeat(100_000)).name()).hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ali\0Can", "Ali\u202ECan", "Ali\u0007", "Ali\uE000", "Ali\uD800"})
    void whatNobodySeesIsRefused(String name) {
        assertThat(named(name).flaws()).containsExactly(Flaw.NAME_HIDDEN_SIGNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=cmd|' /C calc'!A0", "+1", "-2", "@SUM(1)", "\t=1", "'=1", "\"=1", "＝1+1", "7", "?", "<b>"})
    void whatIsNoNameIsRefused(String name) {
        assertThat(named(name).flaws()).containsExactly(Flaw.NAME_BEGINS_ODDLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M?mm?dova", "Ay?e", "?hsan", "Ay\uFFFDe"})
    void lettersThatAFileHasLostAreNoticed(String name) {
        assertThat(named(name).flaws()).containsExactly(Flaw.LETTERS_LOST);
    }

    @Test
    void aUserNameFollowsTheRuleForUserNames() {
        assertThat(Line.read(1, "Ali", "al", "", false).flaws()).containsExactly(Flaw.USER_NAME_LENGTH);
        assertThat(Line.read(1, "Ali", "ali can", "", false).flaws()).containsExactly(Flaw.USER_NAME_SIGNS);
        assertThat(Line.read(1, "Ali", " ali.can ", "", false).flaws()).isEmpty();
        assertThat(Line.read(1, "Ali", "ali.can".repeat(50), "", false).flaws()).containsExactly(Flaw.USER_NAME_LENGTH);
    }

    @Test
    void aGroupHasANameToo() {
        assertThat(Line.read(1, "Ali", "", "9-A", false).flaws()).isEmpty();
        assertThat(Line.read(1, "Ali", "", "=9", false).flaws()).containsExactly(Flaw.GROUP_SIGNS);
        assertThat(Line.read(1, "Ali", "", "g".repeat(61), false).flaws()).containsExactly(Flaw.GROUP_TOO_LONG);
    }

    @Test
    void everythingWrongInALineIsSaidAtOnce() {
        assertThat(Line.read(3, "", "x", "=", true).flaws())
                .containsExactlyInAnyOrder(Flaw.QUOTE_OPEN, Flaw.NAME_MISSING, Flaw.USER_NAME_LENGTH, Flaw.GROUP_SIGNS);
        assertThat(Line.read(3, "", "x", "=", true).rewritten("Ali", "", "").flaws())
                .isEmpty();
    }

    @Test
    void noHostileCellBecomesANameThatBeginsLikeAFormula() throws IOException {
        for (var file : new String[] {"formula-cells.json", "names.json"}) {
            for (var cell : hostile(file)) {
                var line = named(cell);
                if (line.flaws().isEmpty()) {
                    assertThat(line.name())
                            .matches("(?s)[\\p{L}'’‘ʻʼ].*")
                            .doesNotContainPattern("[\\p{Cc}\\p{Cf}]")
                            .hasSizeLessThan(81);
                }
            }
        }
    }

    private static String[] hostile(String file) throws IOException {
        var folder = Files.exists(HOSTILE) ? HOSTILE : HOSTILE_FROM_A_WORKTREE;
        assumeThat(folder).as("the shared fixtures").exists();
        return JsonMapper.shared().readValue(Files.readString(folder.resolve(file)), String[].class);
    }
}
