package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleKinds;

/** One slip at a time in a bank with every kind: what is said about it, and where. */
class KindProblemsTest {

    /** A passage, and what is written instead; then what is said, with a passage that stands in the line where it is. */
    record Slip(String passage, String instead, String said, String at) {
        @Override
        public String toString() {
            return said + " when it says: " + instead.strip();
        }
    }

    static Stream<Slip> slips() {
        return Stream.of(
                new Slip("stimulus: two-hours", "stimulus: two-days", "dangling-stimulus", "stimulus: two-days"),
                new Slip("- id: two-hours", "- id: Two", "not-an-id", "- id: Two"),
                new Slip("tags: [hours, voices]", "tags: [Hours]", "not-an-id", "tags: [Hours]"),
                new Slip("scheme: all-or-nothing", "scheme: kindly", "not-one-of", "scheme: kindly"),
                new Slip("scheme: all-or-nothing", "scheme: weighted", "foreign-scheme", "scheme: weighted"),
                new Slip("category: official", "category: sung", "dangling-category", "members:"),
                new Slip("tolerance: 4 %", "tolerance: 0", "no-tolerance", "tolerance: 0"),
                new Slip("tolerance: 4 %", "tolerance: -1", "no-tolerance", "tolerance: -1"),
                new Slip("tolerance: 4 %", "tolerance: some", "not-decimal", "tolerance: some"),
                new Slip("value: 12.5", "value: 12,5", "not-decimal", "value: 12,5"),
                new Slip("value: 12.5", "from: 12", "missing-key", "from: 12"),
                new Slip("from: 10\n", "from: 16\n", "range-backwards", "from: 16"),
                new Slip("from: 10\n", "value: 9\n          from: 10\n", "value-or-range", "value: 9"),
                new Slip("share: 1/3", "share: 0.3", "not-a-share", "share: 0.3"),
                new Slip("share: 1/3", "share: 0 %", "not-a-share", "share: 0 %"),
                new Slip("share: 1/3", "share: 101 %", "not-a-share", "share: 101 %"),
                new Slip(
                        "names: [km, kilometre]",
                        "names: [km, mil]",
                        "name-of-two-units",
                        "names:\n            - tr: mil"),
                new Slip("factor: 1.609", "factor: 0", "not-a-factor", "factor: 0"),
                new Slip("          factor: 1.609\n", "", "missing-key", "- id: mile"),
                new Slip("- id: km", "- id: km\n          factor: 2", "first-unit", "factor: 2"),
                new Slip("allow: [letters, suffixes]", "allow: [everything]", "not-one-of", "allow: [everything]"),
                new Slip("typos: 1", "typos: 4", "not-a-number", "typos: 4"),
                new Slip("tr: bekçi*", "tr: \"* *\"", "accepts-everything", "text:\n            tr: \"* *\""),
                new Slip("en: captain", "en: Keeper", "refused-but-accepted", "en: Keeper"),
                new Slip("The log of {{year}}", "The log of {{day}}", "dangling-gap", "{{day}}"),
                new Slip("The log of {{year}}", "The log of {{day}}", "unused-gap", "{{day}}"),
                new Slip("Jurnal {{year}}-ci", "Jurnal 1902-ci", "unused-gap", "az: Jurnal 1902-ci"),
                new Slip("Jurnal {{year}}", "Jurnal {{hour}}", "gap-twice", "az: Jurnal {{hour}}"),
                new Slip("Jurnal {{year}}", "Jurnal {{year}", "gap-form", "az: Jurnal {{year}"),
                new Slip("accept: [1902]", "listen: [1902]", "gap-kind", "- id: year"),
                new Slip("weight: 2", "weight: 0", "not-a-number", "weight: 0"),
                new Slip("from: 1900", "from: 1900-06", "finer-than-step", "from: 1900-06"),
                new Slip("from: 1900", "from: 1911", "not-an-axis", "from: 1911"),
                new Slip("from: 1900", "from: 0500", "not-an-axis", "from: 0500"),
                new Slip("step: year", "step: week", "not-one-of", "step: week"),
                new Slip("date: 1902-11", "date: 1902-02-30", "not-a-date", "date: 1902-02-30"),
                new Slip("date: 1902-11", "date: 1899-12", "off-the-axis", "- id: log\n          date"),
                new Slip("to: 1904", "to: 1911", "off-the-axis", "- id: letter\n          from: 1903"),
                new Slip("to: 1904", "to: 1902", "range-backwards", "from: 1903"),
                new Slip("date: 1902-11", "day: 1902-11", "date-or-range", "- id: log\n          day"),
                new Slip("file: harbour.svg", "file: ../secret.svg", "dangling-picture", "file: ../secret.svg"),
                new Slip("left: 480", "left: 481", "region-outside", "- id: headland"),
                new Slip("top: 300", "top: 301", "region-outside", "- id: quay"),
                new Slip("left: 480", "left: -1", "not-a-number", "left: -1"),
                new Slip(
                        "left: 480\n          top: 40\n          width: 160\n          height: 80",
                        "left: 470\n          top: 40\n          width: 160\n          height: 270",
                        "regions-overlap",
                        "- id: quay"),
                new Slip("accept: [reading, one-sided-claim]", "accept: [tale]", "not-one-of", "accept: [tale]"),
                new Slip("accept: [reading, one-sided-claim]", "accept: []", "empty-list", "accept: []"),
                new Slip(
                        "label: 2\n        standpoint: 0",
                        "label: 0\n        paragraph: 0\n        standpoint: 0",
                        "no-weight",
                        "label: 0\n        paragraph"),
                new Slip("least: 80", "least: 201", "range-backwards", "least: 201"),
                new Slip(
                        "points: 3",
                        "points: 0",
                        "levels-do-not-rise",
                        "points: 0\n              text:\n                tr: var"),
                new Slip("second-marker: true", "second-marker: perhaps", "not-one-of", "second-marker: perhaps"),
                new Slip(
                        "kinds-3\n",
                        "kinds-3\n    scheme: all-or-nothing\n",
                        "shares-unused",
                        "scheme: all-or-nothing\n    objective"),
                new Slip("kinds-8\n", "kinds-8\n    scheme: weighted\n", "foreign-scheme", "scheme: weighted"),
                new Slip("share: 2/3", "share: 1/3", "shares-do-not-add-up", "multiple-choice:"),
                new Slip("share: -50 %", "share: 50 %", "share-against-key", "multiple-choice:"),
                new Slip(
                        "kinds-9\n",
                        "kinds-9\n    scheme: right-minus-wrong\n",
                        "shares-unused",
                        "scheme: right-minus-wrong"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsNamedWithItsLine(Slip slip) {
        var files = ExampleKinds.with(slip.passage(), slip.instead());

        assertThat(said(files)).contains(ExampleKinds.BANK_FILE + ":" + line(files, slip.at()) + " " + slip.said());
    }

    @Test
    void aMissingPictureIsNamedWhereItIsShown() {
        var files = ExampleKinds.with("file: harbour.svg", "file: port.svg");

        assertThat(said(files))
                .containsExactly(
                        ExampleKinds.BANK_FILE + ":" + line(files, "file: port.svg") + " dangling-picture",
                        "pictures/harbour.svg:0 unused-picture");
    }

    @Test
    void aStimulusThatNobodyAsksAboutIsAWarning() {
        var alone = ExampleKinds.with(
                "items:",
                "  - id: lonely\n    title:\n      tr: a\n      az: a\n      en: a\n"
                        + "    text:\n      tr: a\n      az: a\n      en: a\n    cites: [log-1902 ¶1]\nitems:");

        assertThat(said(alone))
                .containsExactly(ExampleKinds.BANK_FILE + ":" + line(alone, "- id: lonely") + " unused-stimulus");
        assertThat(CourseReader.read(alone).hasErrors()).isFalse();
    }

    private static int line(CourseFiles files, String passage) {
        var text = files.text(ExampleKinds.BANK_FILE).orElseThrow();
        var at = text.indexOf(passage);
        assertThat(at).as(passage).isNotNegative();
        return Math.toIntExact(text.substring(0, at).lines().count() + (text.charAt(at - 1) == '\n' ? 1 : 0));
    }

    private static List<String> said(CourseFiles files) {
        return CourseReader.read(files).problems().stream()
                .map(problem -> problem.place().file() + ":" + problem.place().line() + " "
                        + problem.key().substring("content.problem.".length()))
                .toList();
    }
}
