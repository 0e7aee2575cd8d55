package org.waymark.assessment.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.assessment.PaperQuiz;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.CourseFiles;
import org.waymark.content.ExampleKinds;
import org.waymark.content.Quiz;
import org.waymark.content.files.CourseReader;
import org.waymark.question.Arrangement;
import org.waymark.question.Item;
import org.waymark.question.Question;

class QuizPaperTest {

    private static final Course EXAMPLE =
            CourseReader.read(ExampleKinds.all()).course().orElseThrow();
    private static final Course SHIPPED =
            CourseReader.read(Path.of("content/turkiye-azerbaijan")).course().orElseThrow();
    private static final Quiz QUIZ = EXAMPLE.quiz(new Slug("storm-quiz")).orElseThrow();

    /** Of the shipped questions each in one language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionOfEveryKindIsAskedAndAnswered(Language language) throws IOException {
        for (var course : List.of(EXAMPLE, SHIPPED)) {
            var paper = everything(course, it -> course.equals(EXAMPLE) || isAskedIn(language, it));
            assertThat(paper.items()).hasSizeGreaterThan(course.equals(EXAMPLE) ? 5 : 80);
            var pdf = written(course, paper, language);
            keep(pdf, course.id() + "." + language.tag());
            var text = String.join(" ", pages(pdf)).replaceAll("\\s+", " ");

            assertThat(text).doesNotContain("[U+").doesNotContain("{{");
            for (var item : paper.items()) {
                assertThat(text).contains(squeezed(item.question().prompt().in(language)));
                assertThat(text).contains(squeezed(item.explanation().in(language)));
            }
        }
    }

    @Test
    void theKeyNamesWhatIsRightAsThePaperNamesIt() throws IOException {
        var paper = PaperQuiz.drawn(SHIPPED, shipped("m01-quiz"), 5);
        var key = keyOf(pages(written(SHIPPED, paper, Language.ENGLISH)));

        var number = 1;
        for (var item : paper.items()) {
            if (item.question() instanceof Question.SingleChoice it) {
                for (var i = 0; i < it.options().size(); i++) {
                    var line = number + ". " + (char) ('a' + i) + ") "
                            + squeezed(it.options().get(i).text().in(Language.ENGLISH));
                    assertThat(key.contains(line)).isEqualTo(it.options().get(i).correct());
                }
            } else if (item.question() instanceof Question.Ordering it) {
                var numbers = Arrangement.presentedOrder(it, item.id(), 5).stream()
                        .map(element -> "" + (it.elements().indexOf(element) + 1))
                        .toList();
                assertThat(key).contains(number + ". From top to bottom: " + String.join(", ", numbers));
            }
            number++;
        }
    }

    @Test
    void theKeyCitesParagraphsAndBeginsOnItsOwnPage() throws IOException {
        var pages = pages(written(EXAMPLE, PaperQuiz.drawn(EXAMPLE, QUIZ, 1), Language.ENGLISH));
        var first =
                pages.stream().filter(it -> it.contains("\nKey\n")).findFirst().orElseThrow();

        assertThat(pages.indexOf(first)).isPositive();
        assertThat(first.lines().limit(2)).contains("Key");
        assertThat(first).contains("¶1");
        assertThat(String.join("", pages.subList(0, pages.indexOf(first)))).doesNotContain("¶");
    }

    @Test
    void oneWritesOneSName() throws IOException {
        var pages = pages(written(EXAMPLE, PaperQuiz.drawn(EXAMPLE, QUIZ, 3), Language.TURKISH));

        assertThat(pages.getFirst())
                .contains("Adı soyadı")
                .contains("Tarih")
                .contains("Sınıf")
                .contains("Puan");
    }

    /** However long the names of quiz and course are: that is how a key is found to a paper. */
    @ParameterizedTest
    @CsvSource({
        "TURKISH, Kitapçık 3 · Sayfa %d / %d",
        "AZERBAIJANI, Variant 3 · Səhifə %d / %d",
        "ENGLISH, Version 3 · Page %d of %d"
    })
    void eachPageTellsVersionAndNumber(Language language, String told) throws IOException {
        var pages = pages(written(SHIPPED, PaperQuiz.drawn(SHIPPED, shipped("m02-quiz"), 3), language));

        for (var number = 1; number <= pages.size(); number++) {
            assertThat(pages.get(number - 1)).contains(told.formatted(number, pages.size()));
        }
    }

    @Test
    void aSeedIsAPaperAndAnotherSeedAnother() {
        var quiz = shipped("m02-quiz");
        var one = written(SHIPPED, PaperQuiz.drawn(SHIPPED, quiz, 1), Language.TURKISH);

        assertThat(written(SHIPPED, PaperQuiz.drawn(SHIPPED, quiz, 1), Language.TURKISH))
                .isEqualTo(one);
        assertThat(PaperQuiz.drawn(SHIPPED, quiz, 2)).isNotEqualTo(PaperQuiz.drawn(SHIPPED, quiz, 1));
        assertThat(PaperQuiz.drawn(SHIPPED, quiz, 1).items()).hasSize(quiz.itemCount());
    }

    @Test
    void chosenQuestionsStandInTheOrderChosen() {
        var ids = PaperQuiz.candidates(QUIZ).reversed().subList(0, 3);

        assertThat(PaperQuiz.chosen(EXAMPLE, QUIZ, ids, 1).items())
                .extracting(Item::id)
                .isEqualTo(ids);
    }

    /** Nothing at the head of a page is an option, a gap or a line of something that began overleaf. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noQuestionIsOnTwoPages(Language language) throws IOException {
        var pages =
                pages(written(SHIPPED, everything(SHIPPED, it -> isAlone(it) && isAskedIn(language, it)), language));
        var asked = pages.subList(
                0,
                pages.size()
                        - (int) pages.stream()
                                .dropWhile(it -> !isKey(it, language))
                                .count());

        assertThat(asked).hasSizeGreaterThan(15);
        assertThat(asked.subList(1, asked.size()))
                .allMatch(it -> it.stripLeading().matches("(?s)[0-9]+\\. .*"));
    }

    /** Its lines go on overleaf. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aLongEssayBeginsOnThePageThatHasRoomForItsBeginning(Language language) throws IOException {
        var paper = PaperQuiz.drawn(SHIPPED, shipped("capstone"), 1);
        var pages = pages(written(SHIPPED, paper, language));

        assertThat(squeezed(pages.getFirst()))
                .contains(squeezed(paper.items().getFirst().question().prompt().in(language)));
        assertThat(pages).hasSize(3);
    }

    private static byte[] written(Course course, PaperQuiz quiz, Language language) {
        return QuizPaper.write(course, quiz, language, it -> ExampleKinds.all().text(CourseFiles.PICTURES + it));
    }

    private static boolean isKey(String page, Language language) {
        var word = switch (language) {
            case ENGLISH -> "Key";
            case TURKISH -> "Yanıt anahtarı";
            case AZERBAIJANI -> "Cavab açarı";
        };
        return page.lines().limit(3).anyMatch(word::equals);
    }

    private static Quiz shipped(String id) {
        return SHIPPED.quiz(new Slug(id)).orElseThrow();
    }

    private static boolean isAlone(Item item) {
        return item.stimulus().isEmpty();
    }

    /** A third of all are asked in each language. */
    private static boolean isAskedIn(Language language, Item item) {
        return Math.floorMod(item.id().value().hashCode(), Language.values().length) == language.ordinal();
    }

    private static PaperQuiz everything(Course course, Predicate<Item> isWanted) {
        var items = course.banks().stream()
                .flatMap(bank -> bank.items().stream())
                .filter(isWanted)
                .map(it -> Arrangement.arranged(it, 1))
                .toList();
        var quiz = course.modules().stream()
                .flatMap(it -> it.quizzes().stream())
                .findFirst()
                .orElseThrow();
        return new PaperQuiz(quiz, List.of(new PaperQuiz.Part(Optional.empty(), items)), 1);
    }

    private static String keyOf(List<String> pages) {
        return squeezed(String.join(
                "\n",
                pages.stream().dropWhile(it -> !isKey(it, Language.ENGLISH)).toList()));
    }

    /** As the pages have it, in one line. */
    private static String squeezed(String text) {
        return text.replace('≈', '~').replaceAll("\\s+", " ").strip();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    /** For looking at: where {@code waymark.pages} says, if it does. */
    private static void keep(byte[] pdf, String name) throws IOException {
        var to = Optional.ofNullable(System.getProperty("waymark.pages"));
        if (to.isPresent()) {
            Files.write(Path.of(to.get(), name + ".pdf"), pdf);
        }
    }
}
