package org.waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.interchange.AikenReader;
import org.waymark.interchange.BankDraft;
import org.waymark.interchange.CsvReader;
import org.waymark.interchange.GiftDraft;
import org.waymark.interchange.GiftReader;
import org.waymark.interchange.MoodleDraft;
import org.waymark.interchange.TableDraft;
import org.waymark.interchange.files.XlsxReader;
import org.waymark.interchange.files.XmlReader;

/**
 * A file of questions from elsewhere.
 *
 * @param name what problems call it
 */
record QuestionFile(String name, Path path) {

    private static final int LARGEST = 4 * GiftReader.LONGEST;
    private static final int LARGEST_XML = 4 * XmlReader.LONGEST;

    /** What is known by the end of a name; of {@code .txt} only its text tells whether it is GIFT or Aiken. */
    private enum Kind {
        GIFT("gift(\\.txt)?"),
        AIKEN("aiken(\\.txt)?"),
        EITHER("txt"),
        MOODLE("xml"),
        CSV("csv"),
        XLSX("xlsx");

        private final String end;

        Kind(String end) {
            this.end = end;
        }

        static Optional<Kind> of(String name) {
            return Stream.of(values())
                    .filter(it -> name.matches("(?si).*\\." + it.end))
                    .findFirst();
        }
    }

    static boolean isOne(String name) {
        return Kind.of(name).isPresent();
    }

    static boolean isGift(String name) {
        return is(Kind.GIFT, name);
    }

    static boolean isMoodle(String name) {
        return is(Kind.MOODLE, name);
    }

    private static boolean is(Kind kind, String name) {
        return Kind.of(name).filter(it -> it == kind).isPresent();
    }

    BankDraft draft(BankDraft.Plan plan) {
        return switch (Kind.of(name).orElseThrow()) {
            case GIFT -> text(LARGEST, it -> gift(it, plan));
            case AIKEN -> text(LARGEST, it -> aiken(it, plan));
            case EITHER -> text(LARGEST, it -> AikenReader.looksLike(it) ? aiken(it, plan) : gift(it, plan));
            case MOODLE -> text(LARGEST_XML, it -> MoodleDraft.of(XmlReader.read(it, name), plan, name));
            case CSV -> text(LARGEST, it -> TableDraft.of(CsvReader.read(it, name), plan, name));
            case XLSX ->
                isTooLarge()
                        ? failed("interchange.problem.table-too-large")
                        : TableDraft.of(XlsxReader.read(path, name), plan, name);
        };
    }

    private BankDraft gift(String text, BankDraft.Plan plan) {
        return GiftDraft.of(GiftReader.read(text, name), plan, name);
    }

    private BankDraft aiken(String text, BankDraft.Plan plan) {
        return GiftDraft.of(AikenReader.read(text, name), plan, name);
    }

    private BankDraft text(int most, Function<String, BankDraft> drafting) {
        return Told.text(path, most).map(drafting).orElseGet(() -> failed("content.problem.not-utf-8"));
    }

    private boolean isTooLarge() {
        try {
            return Files.size(path) > LARGEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BankDraft failed(String key) {
        return new BankDraft(List.of(), 0, 0, List.of(Problem.error(new Place(name, 0), key)));
    }
}
