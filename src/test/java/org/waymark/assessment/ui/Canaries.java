package org.waymark.assessment.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.base.Anchor;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Edition;
import org.waymark.content.EditionId;
import org.waymark.content.ItemSelection;
import org.waymark.content.Paragraph;
import org.waymark.content.Quiz;
import org.waymark.content.Source;
import org.waymark.question.Difficulty;
import org.waymark.question.Item;
import org.waymark.question.Level;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Rationale;

/** A course in which all that must not be seen before handing in sings: every such text holds {@link #SONG}. */
final class Canaries {

    static final String SONG = "canary";
    static final Slug COURSE = new Slug("cage");
    static final Slug ONE_AT_A_TIME = new Slug("one-at-a-time");
    static final Slug ALL = new Slug("all");

    private Canaries() {}

    static Edition edition() {
        var id = new EditionId(UUID.fromString("01900000-0000-7000-8000-0000000000ca"));
        return new Edition(id, 1, "0".repeat(64), Instant.parse("2026-11-01T08:00:00Z"), course());
    }

    private static Course course() {
        var quizzes = List.of(new CourseModule(
                new Slug("m01"),
                text("Module"),
                text("Module"),
                List.of(quiz(ONE_AT_A_TIME, Quiz.Pacing.ONE_AT_A_TIME), quiz(ALL, Quiz.Pacing.ALL))));
        return new Course(
                COURSE,
                Language.ENGLISH,
                text("Cage"),
                text("Summary"),
                text("Audience"),
                Optional.empty(),
                List.of(),
                quizzes,
                List.of(source()),
                List.of(),
                List.of(),
                List.of(new Bank(new Slug("bank"), items())));
    }

    private static Quiz quiz(Slug id, Quiz.Pacing pacing) {
        var everything = items().stream().map(Item::id).toList();
        return new Quiz(
                id,
                text("Quiz"),
                Optional.empty(),
                Optional.empty(),
                pacing,
                50,
                List.of(new ItemSelection(new Slug("bank"), everything, everything.size())),
                false);
    }

    static List<Item> items() {
        return List.of(
                item(1, new Question.SingleChoice(text("Prompt 1"), options())),
                item(2, new Question.MultipleChoice(text("Prompt 2"), options())),
                item(3, new Question.TrueFalse(text("Prompt 3"), true, options())),
                item(4, matching()),
                item(5, ordering()),
                item(6, shortAnswer()));
    }

    private static Item item(int number, Question question) {
        return new Item(
                new Slug("canary-item-" + number),
                new Slug("canary-objective"),
                Level.APPLY,
                Difficulty.HARD,
                List.of("canary fact"),
                List.of(cite()),
                BigDecimal.ONE,
                true,
                song("explanation"),
                question);
    }

    private static List<Option> options() {
        return List.of(
                new Option(new Slug("canary-right"), text("Part A"), true, rationale()),
                new Option(new Slug("canary-wrong"), text("Part B"), false, rationale()),
                new Option(new Slug("canary-other"), text("Part C"), false, rationale()));
    }

    private static Question matching() {
        return new Question.Matching(
                text("Prompt 4"),
                List.of(
                        new Question.Premise(
                                new Slug("canary-p1"), text("Premise A"), new Slug("canary-t1"), rationale()),
                        new Question.Premise(
                                new Slug("canary-p2"), text("Premise B"), new Slug("canary-t2"), rationale())),
                List.of(
                        new Question.Target(new Slug("canary-t1"), text("Target A")),
                        new Question.Target(new Slug("canary-t2"), text("Target B"))));
    }

    private static Question ordering() {
        return new Question.Ordering(
                text("Prompt 5"),
                List.of(
                        new Question.Element(new Slug("canary-first"), text("Element A"), rationale()),
                        new Question.Element(new Slug("canary-second"), text("Element B"), rationale()),
                        new Question.Element(new Slug("canary-third"), text("Element C"), rationale())));
    }

    private static Question shortAnswer() {
        return Question.ShortAnswer.of(
                text("Prompt 6"),
                List.of(song("accepted")),
                List.of(new Question.Refused(song("refused"), rationale())));
    }

    private static Source source() {
        return new Source(
                new Slug("canary-source"),
                "CN",
                Language.ENGLISH,
                Optional.empty(),
                song("name"),
                song("short name"),
                song("author"),
                song("kind"),
                song("date"),
                song("standpoint"),
                Optional.empty(),
                List.of(new Paragraph(cite().anchor(), Paragraph.Status.FACT, song("précis"))));
    }

    private static Rationale rationale() {
        return new Rationale(song("rationale"), List.of(cite()));
    }

    private static Citation cite() {
        return new Citation(new Slug("canary-source"), new Anchor(Anchor.Kind.PARAGRAPH, 7));
    }

    private static LocalizedText song(String words) {
        return text(SONG + " " + words);
    }

    private static LocalizedText text(String words) {
        var texts = List.of(Language.values()).stream()
                .collect(Collectors.toMap(language -> language, language -> words + " " + language.tag()));
        return new LocalizedText(Map.copyOf(texts), Language.ENGLISH);
    }
}
