package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Problem;
import org.waymark.content.Bank;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleFiles;

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
}
