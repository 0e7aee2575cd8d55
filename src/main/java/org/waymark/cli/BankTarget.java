package org.waymark.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Problem.Place;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.files.BankReading;
import org.waymark.content.files.BankWriter;
import org.waymark.content.files.CourseFolder;
import org.waymark.interchange.BankDraft;

/**
 * Where questions that were read from elsewhere are written to: into a course, or to files of their own.
 *
 * @param language the one they are written in
 */
record BankTarget(Optional<Path> course, Language language, Optional<Path> out, boolean force, Told told) {

    /** A bank that is not written yet. */
    private record NewBank(Slug id, Path file, String text) {

        boolean isTooLarge() {
            return text.getBytes(StandardCharsets.UTF_8).length > BankReading.LARGEST;
        }

        List<Problem> among(List<Problem> problems) {
            var path = BankReading.path(id);
            return problems.stream()
                    .filter(it -> it.place().file().equals(path))
                    .toList();
        }
    }

    /** Writes the questions as the banks they go to, or as more where one would be too large; says what is still to be done in them. */
    int write(BankDraft draft) {
        var texts = new LinkedHashMap<Slug, String>();
        for (var part : draft.parts()) {
            for (var written : BankWriter.files(part.bank(), part.items()).entrySet()) {
                if (texts.put(written.getKey(), written.getValue()) != null) {
                    return told.wrongUse("cli.exchange.exists", file(written.getKey(), false));
                }
            }
        }
        var banks = texts.entrySet().stream()
                .map(it -> new NewBank(it.getKey(), file(it.getKey(), texts.size() == 1), it.getValue()))
                .toList();
        var left = LeftToDo.in(problems(banks));
        told.problems(Optional.empty(), left.others());
        if (left.others().stream().anyMatch(Problem::isError)) {
            return told.nothingWritten(left.others());
        }
        var files = new TreeMap<Path, String>();
        banks.forEach(it -> files.put(it.file(), it.text()));
        var written = told.write(files, force);
        if (written == Cli.FINE) {
            left.say(draft, told);
        }
        return written;
    }

    private Path file(Slug bank, boolean isOnly) {
        return out.map(it -> isOnly ? it : it.resolveSibling(bank + ".yaml"))
                .or(() -> course.map(it -> it.resolve(BankReading.path(bank))))
                .orElseGet(() -> Path.of(bank + ".yaml"));
    }

    private List<Problem> problems(List<NewBank> banks) {
        var tooLarge = banks.stream()
                .filter(NewBank::isTooLarge)
                .map(it -> Problem.error(new Place(it.file().toString(), 0), "content.problem.oversized-file"))
                .toList();
        if (!tooLarge.isEmpty()) {
            return tooLarge;
        }
        var inCourse = course.map(it -> inCourse(CourseFolder.open(it).files(), banks));
        return banks.stream()
                .flatMap(bank ->
                        Target.at(bank.file(), inCourse.map(bank::among).orElseGet(() -> alone(bank))).stream())
                .toList();
    }

    private static List<Problem> inCourse(CourseFiles files, List<NewBank> banks) {
        return Target.inCourse(
                files, banks.stream().collect(Collectors.toMap(it -> BankReading.path(it.id()), NewBank::text)));
    }

    private List<Problem> alone(NewBank bank) {
        return BankReading.of(bank.text(), bank.id(), Optional.of(language)).problems();
    }
}
