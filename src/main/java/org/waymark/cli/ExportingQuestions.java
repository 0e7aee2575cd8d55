package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.content.files.BankReading;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;
import org.waymark.interchange.GiftExport;

/** Writes the questions of a bank as GIFT. */
record ExportingQuestions(Told told) {

    int run(Path course, CourseFolder folder, Slug name, Arguments arguments) {
        var reading = CourseReader.read(folder);
        var path = BankReading.path(name);
        var wrong = reading.problems().stream()
                .filter(it -> it.isError() && it.place().file().equals(path))
                .toList();
        var bank = reading.course().stream()
                .flatMap(it -> it.banks().stream())
                .filter(it -> it.id().equals(name))
                .findFirst();
        if (bank.isEmpty() || !wrong.isEmpty()) {
            told.problems(Optional.of(course), wrong);
            return told.nothingWritten(wrong);
        }
        var language = arguments
                .value("language")
                .flatMap(Language::tagged)
                .or(() -> reading.course().map(Course::original))
                .orElseThrow();
        return write(course, bank.get(), language, arguments);
    }

    private int write(Path course, Bank bank, Language language, Arguments arguments) {
        var export = GiftExport.of(bank.items(), language, BankReading.path(bank.id()));
        told.problems(Optional.of(course), export.problems());
        if (export.questions() == 0) {
            return told.nothingWritten(List.<Problem>of());
        }
        var file = Path.of(arguments.value("out").orElse(bank.id() + "." + language.tag() + ".gift"));
        var written = told.write(file, export.text(), arguments.has("force"));
        if (written == Cli.FINE) {
            told.out()
                    .println(told.words()
                            .say(
                                    "cli.export.questions",
                                    export.questions(),
                                    bank.items().size()));
        }
        return written;
    }
}
