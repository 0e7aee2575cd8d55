package org.waymark.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.assessment.paper.FlashCard;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.content.files.CourseReader;
import org.waymark.interchange.files.AnkiDeck;

/** Writes the questions of a bank as cards for Anki, in one language. */
record ExportingCards(Told told, Clock clock) {

    int run(Path folder, Arguments arguments) {
        var reading = CourseReader.read(folder);
        if (reading.course().isEmpty() || reading.hasErrors()) {
            var wrong = reading.problems().stream().filter(Problem::isError).toList();
            told.problems(Optional.of(folder), wrong);
            return told.nothingWritten(wrong);
        }
        var name = arguments.words().getLast();
        var course = reading.course().get();
        return course.banks().stream()
                .filter(it -> it.id().value().equals(name))
                .findFirst()
                .map(it -> write(course, it, arguments))
                .orElseGet(() -> told.wrongUse("cli.export.no-bank", name, folder));
    }

    private int write(Course course, Bank bank, Arguments arguments) {
        var language = arguments.value("language").flatMap(Language::tagged).orElse(course.original());
        var id = "waymark/" + course.id() + "/" + language.tag() + "/";
        var cards = FlashCard.of(course, bank, language).stream()
                .map(it -> new AnkiDeck.Card(id + it.item().id(), it.front(), it.back(), tags(course, it)))
                .toList();
        var deck =
                new AnkiDeck(id + bank.id(), course.title().in(language).replace("::", ":") + "::" + bank.id(), cards);
        var file = Path.of(arguments.value("out").orElse(bank.id() + "." + language.tag() + ".apkg"));
        var written = told.writeBytes(file, deck.write(clock.instant()), arguments.has("force"));
        if (written == Cli.FINE) {
            told.out().println(told.words().say("cli.export.cards", cards.size()));
        }
        return written;
    }

    private static List<String> tags(Course course, FlashCard card) {
        var filing = card.item().filing();
        return Stream.concat(
                        Stream.of(course.id(), filing.objective()),
                        filing.tags().stream().sorted())
                .map(Slug::value)
                .toList();
    }
}
