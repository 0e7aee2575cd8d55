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
import org.waymark.interchange.TableDraft;
import org.waymark.interchange.files.XlsxReader;

/**
 * A file of questions from elsewhere.
 *
 * @param name what problems call it
 */
record QuestionFile(String name, Path path) {

    private static final int LARGEST = 4 * GiftReader.LONGEST;

    /** What is known by the end of a name; of {@code .txt} only its text tells whether it is GIFT or Aiken. */
    private enum Kind {
        GIFT("gift(\\.txt)?"),
        AIKEN("aiken(\\.txt)?"),
        EITHER("txt"),
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
        return Kind.of(name).filter(it -> it == Kind.GIFT).isPresent();
    }

    BankDraft draft(BankDraft.Plan plan) {
        return switch (Kind.of(name).orElseThrow()) {
            case GIFT -> text(it -> gift(it, plan));
            case AIKEN -> text(it -> aiken(it, plan));
            case EITHER -> text(it -> AikenReader.looksLike(it) ? aiken(it, plan) : gift(it, plan));
            case CSV -> text(it -> TableDraft.of(CsvReader.read(it, name), plan, name));
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

    private BankDraft text(Function<String, BankDraft> drafting) {
        return Told.text(path, LARGEST).map(drafting).orElseGet(() -> failed("content.problem.not-utf-8"));
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
