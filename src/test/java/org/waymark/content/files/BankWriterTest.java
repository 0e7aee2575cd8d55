package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleFiles;
import org.waymark.question.Item;

class BankWriterTest {

    static Stream<CourseFiles> courses() {
        return Stream.of(
                CourseFolder.open(Path.of("content/turkiye-azerbaijan")).files(), ExampleFiles.all());
    }

    // what a bank was planned with is not written, and no question depends on it
    @ParameterizedTest
    @MethodSource("courses")
    void whatIsWrittenIsReadAsTheSameQuestions(CourseFiles files) {
        var course = CourseReader.read(files).course().orElseThrow();
        var texts = new HashMap<>(files.texts());
        for (var bank : course.banks()) {
            texts.put(BankReading.path(bank.id()), BankWriter.write(bank.id(), bank.items()));
        }
        var again = CourseReader.read(new CourseFiles(files.folder(), texts));

        assertThat(again.problems()).filteredOn(Problem::isError).isEqualTo(List.of());
        assertThat(again.course().orElseThrow().banks())
                .isEqualTo(course.banks().stream()
                        .map(it -> new Bank(it.id(), Optional.empty(), it.items()))
                        .toList());
    }

    @Test
    void whatIsTooMuchForOneFileBecomesSeveral() {
        var items = CourseReader.read(ExampleFiles.all())
                .course()
                .orElseThrow()
                .banks()
                .getFirst()
                .items();
        var many = Collections.nCopies(BankReading.LARGEST / 500 / items.size(), items).stream()
                .flatMap(List::stream)
                .toList();
        var files = BankWriter.files(new Slug("dates"), many);

        assertThat(BankWriter.files(new Slug("dates"), items)).containsOnlyKeys(new Slug("dates"));
        assertThat(files.keySet()).hasSizeGreaterThan(1).startsWith(new Slug("dates-1"), new Slug("dates-2"));
        assertThat(files.values()).allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= BankReading.LARGEST);
        var again = new ArrayList<Item>();
        files.forEach((bank, text) -> again.addAll(BankReading.of(text, bank, Optional.of(Language.ENGLISH))
                .bank()
                .orElseThrow()
                .items()));
        assertThat(again).isEqualTo(many);
    }
}
