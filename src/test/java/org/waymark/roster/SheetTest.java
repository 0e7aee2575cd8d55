package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static Line only(String letters) {
        assertThat(Sheet.of(letters).lines()).hasSize(1);
        return Sheet.of(letters).lines().getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adı;Soyadı;Kullanıcı adı;Grup|SEMICOLON",
                "ad,soyad,istifadəçi adı,qrup|COMMA",
                "First name,Last name,User name,Group|COMMA",
                "ADI;SOYADI;KULLANICI ADI;ŞUBE|SEMICOLON"
            })
    void columnsAreKnownByTheirHeadingsInThreeLanguages(String headings, Separator separator) {
        var sign = separator == Separator.COMMA ? "," : ";";
        var sheet = Sheet.of(headings + "\r\n" + String.join(sign, "Ali", "Can", "ali.can", "9-A"));

        assertThat(sheet.separator()).isEqualTo(separator);
        assertThat(sheet.headed()).isTrue();
        assertThat(sheet.lines()).containsExactly(new Line(2, "Ali Can", "ali.can", "9-A", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ad Soyad", "ADI SOYADI", "Adı ve Soyadı", "Ad, soyad", "Öğrenci", "Ogrenci", "Şagird", "Name"})
    void aWholeNameHasOneColumn(String heading) {
        assertThat(only("\"" + heading + "\";No\nAli Can;7").name()).isEqualTo("Ali Can");
    }

    @Test
    void aGivenNameAloneIsTheWholeName() {
        assertThat(only("No\tAd\n1\tAli Can").name()).isEqualTo("Ali Can");
    }

    @Test
    void withoutHeadingsNumbersAreNoNames() {
        assertThat(Sheet.of("1;Ali;Can\n2;Nərmin;Əliyeva").lines())
                .extracting(Line::name)
                .containsExactly("Ali Can", "Nərmin Əliyeva");
        assertThat(Sheet.of("101\tAli Can\n102\tAyşe Gül").lines())
                .extracting(Line::name)
                .containsExactly("Ali Can", "Ayşe Gül");
    }

    @Test
    void pastedNamesNeedNothingBetweenThem() {
        var sheet = Sheet.of("Ali Can\n\n  Ayşe Gül  \r\nİlknur Iğdır");

        assertThat(sheet.separator()).isEqualTo(Separator.NONE);
        assertThat(sheet.lines()).extracting(Line::number).containsExactly(1, 3, 4);
        assertThat(sheet.lines()).extracting(Line::name).containsExactly("Ali Can", "Ayşe Gül", "İlknur Iğdır");
    }

    @Test
    void quotationMarksHoldSeparatorsAndEachOther() {
        var line = only("name;group\n\"Can; \"\"Ali\"\" \";\" 9-A\"");

        assertThat(line.name()).isEqualTo("Can; \"Ali\"");
        assertThat(line.group()).isEqualTo("9-A");
    }

    @Test
    void aQuotedNameMayGoOverLinesAndTheNextRowKeepsItsNumber() {
        var sheet = Sheet.of("name;group\n\"Ali\r\nCan\";9-A\nAyşe;9-B");

        assertThat(sheet.lines())
                .containsExactly(new Line(2, "Ali Can", "", "9-A", false), new Line(4, "Ayşe", "", "9-B", false));
    }

    @Test
    void aMarkThatIsNeverClosedSpoilsItsOwnLineAndNoOther() {
        var sheet = Sheet.of("name;group\n\"Ali;9-A\n\"Ayşe\";9-B\nCan;9-C");

        assertThat(sheet.lines())
                .containsExactly(
                        new Line(2, "\"Ali", "", "9-A", true),
                        new Line(3, "Ayşe", "", "9-B", false),
                        new Line(4, "Can", "", "9-C", false));
    }

    @Test
    void aMarkInsideANameIsALetterLikeOthers() {
        assertThat(only("name;group\nAli \"Baba\" Can;9-A").name()).isEqualTo("Ali \"Baba\" Can");
    }

    @Test
    void oldLineBreaksSeparateLinesToo() {
        assertThat(Sheet.of("Ali\rAyşe\rCan").lines()).extracting(Line::number).containsExactly(1, 2, 3);
    }

    @Test
    void whatAColumnHoldsCanBeChosen() {
        var sheet = Sheet.of("Can,Ali\nGül,Ayşe").with(0, Column.FAMILY_NAME).with(1, Column.GIVEN_NAME);

        assertThat(sheet.lines()).extracting(Line::name).containsExactly("Ali Can", "Ayşe Gül");
        assertThat(sheet.with(1, Column.FAMILY_NAME).columns()).containsExactly(Column.IGNORED, Column.FAMILY_NAME);
    }

    @Test
    void thatTheFirstLineIsNoHeadingCanBeSaid() {
        var sheet = Sheet.of("Name\nAli").with(false);

        assertThat(sheet.lines()).extracting(Line::name).containsExactly("Name", "Ali");
    }

    @Test
    void anEmptyListHasNobody() {
        assertThat(Sheet.of("").lines()).isEmpty();
        assertThat(Sheet.of(" \n ; \n").lines()).isEmpty();
    }

    @Test
    void aListHasAtMostFiveThousandLearners() {
        var list =
                IntStream.rangeClosed(1, 5_000).mapToObj(it -> "Ali Can " + it).collect(Collectors.joining("\n"));

        assertThat(Sheet.of("Ad Soyad\n" + list).isTooLong()).isFalse();
        assertThat(Sheet.of("Ad Soyad\n" + list).lines()).hasSize(Sheet.MOST);
        assertThat(Sheet.of("Ad Soyad\n" + list + "\nVeli").isTooLong()).isTrue();
        assertThat(Sheet.of(list + "\nVeli").isTooLong()).isTrue();
    }

    @Test
    void endlessLinesAndCellsAreReadAtOnce() {
        assertThat(Sheet.of("\"" + "\"x\n".repeat(200_000)).rows()).hasSizeLessThan(5_002);
        assertThat(Sheet.of(";".repeat(1_000_000)).lines()).isEmpty();
        assertThat(Sheet.of("x" + ";".repeat(1_000_000)).columns()).hasSizeLessThan(100);
        assertThat(Sheet.of("\n".repeat(1_000_000)).lines()).isEmpty();
    }
}
