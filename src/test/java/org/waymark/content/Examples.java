package org.waymark.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.base.Anchor;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.question.Item;
import org.waymark.question.Level;

/** An invented course: a storm at a lighthouse, told by a log and a letter. It has every kind of question and both kinds of quiz. */
public final class Examples {

    public static final Slug COURSE = new Slug("lighthouse");
    public static final Slug FIRST_MODULE = new Slug("m01");
    public static final Slug SECOND_MODULE = new Slug("m02");

    /** A lesson of two sections, followed by its check. */
    public static final Slug FIRST_LESSON = new Slug("the-night");

    public static final Slug FIRST_SECTION = new Slug("what-the-log-says");

    /** A lesson of two sections without a check. */
    public static final Slug SECOND_LESSON = new Slug("the-letter");

    /** Draws two of three items, shuffled, one at a time; passed from 60 percent. */
    public static final Slug CHECK = new Slug("night-check");

    /** All six items in the order of the bank, on one page; passed from 50 percent. */
    public static final Slug QUIZ = new Slug("storm-quiz");

    public static final Slug DATE_THE_STORM = new Slug("date-the-storm");
    public static final Slug WEIGH_TWO_VOICES = new Slug("weigh-two-voices");
    public static final UserId LEARNER = new UserId(UUID.fromString("01900000-0000-7000-8000-00000000000a"));
    public static final UserId OTHER_LEARNER = new UserId(UUID.fromString("01900000-0000-7000-8000-00000000000b"));

    private Examples() {}

    /** The course as it was published first. */
    public static Edition edition() {
        return edition(1);
    }

    /** The same course under another number: its id and digest differ with the number. */
    public static Edition edition(int number) {
        return new Edition(
                new EditionId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number)),
                number,
                "%064x".formatted(number),
                Instant.parse("2026-11-01T08:00:00Z").plusSeconds(number * 86_400L),
                course());
    }

    public static Course course() {
        return new Course(
                COURSE,
                Language.ENGLISH,
                text("Fenerde bir gece", "Mayakda bir gecə", "A night at the lighthouse"),
                text("Bir fırtına, iki ses.", "Bir fırtına, iki səs.", "One storm, two voices."),
                text("Meraklı herkes", "Maraqlanan hər kəs", "Anybody curious"),
                Optional.of(new Course.Note(
                        text("Duyulmayanlar", "Eşidilməyənlər", "Who is not heard"),
                        text("Tayfa hiç yazmadı.", "Heyət heç nə yazmayıb.", "The crew never wrote."))),
                List.of(
                        new Objective(
                                DATE_THE_STORM,
                                Level.REMEMBER,
                                text("Fırtınayı tarihlendirmek", "Fırtınanın tarixini göstərmək", "Date the storm")),
                        new Objective(
                                WEIGH_TWO_VOICES,
                                Level.EVALUATE,
                                text("İki sesi tartmak", "İki səsi müqayisə etmək", "Weigh two voices"))),
                List.of(firstModule(), secondModule()),
                Optional.empty(),
                List.of(log(), letter()),
                List.of(new Difference(
                        new Slug("d01"),
                        Optional.of(new Slug("two-hours")),
                        cites("log-1902 ¶1, ¶2", "letter-1903 ¶1"),
                        List.of("F001"),
                        text("İki metin iki saat verir.", "İki mətn iki saat göstərir.", "Two texts give two hours."))),
                List.of(
                        new Term(
                                new Slug("keeper"),
                                text("fenerci", "mayakçı", "keeper"),
                                text("Feneri yakan kişi.", "Mayakı yandıran adam.", "Who lights the lamp."),
                                Optional.empty()),
                        new Term(
                                new Slug("greenwich"),
                                text("Greenwich saati", "Qrinviç vaxtı", "Greenwich mean time"),
                                text("Ortak bir saat.", "Ümumi vaxt.", "An hour in common."),
                                Optional.of(text("GMT", "GMT", "GMT")))),
                List.of(new Bank(new Slug("storm"), ExampleItems.all())),
                ExampleFigures.all());
    }

    /** An item of the course by its number, 1 to 6: single choice, multiple choice, true or false, matching, ordering, short answer. */
    public static Item item(int number) {
        return ExampleItems.all().get(number - 1);
    }

    private static CourseModule firstModule() {
        var lesson = new Lesson(
                FIRST_LESSON,
                text("Gece", "Gecə", "The night"),
                text("Günlük ne diyor?", "Jurnal nə deyir?", "What the log says."),
                4,
                List.of(DATE_THE_STORM),
                List.of(
                        new Section(
                                FIRST_SECTION,
                                text("Günlük ne diyor", "Jurnal nə deyir", "What the log says"),
                                text(
                                        "[Fenerci](term:keeper) saat 21’i yazar [[log-1902 ¶1]].",
                                        "[Mayakçı](term:keeper) saat 21 yazır [[log-1902 ¶1]].",
                                        "The [keeper](term:keeper) writes nine o’clock [[log-1902 ¶1]]."),
                                cites("log-1902 ¶1")),
                        new Section(
                                Section.WHO_SAYS_SO,
                                text("Bunu kim söylüyor?", "Bunu kim deyir?", "Who says so?"),
                                text(
                                        "- Saat 21: **günlük** [[log-1902 ¶1, ¶2]].",
                                        "- Saat 21: **jurnal** [[log-1902 ¶1, ¶2]].",
                                        "- Nine o’clock: **the log** [[log-1902 ¶1, ¶2]]."),
                                cites("log-1902 ¶1, ¶2"))));
        var check = new Quiz(
                CHECK,
                text("Gece: kısa sınama", "Gecə: qısa yoxlama", "The night: a short check"),
                Optional.empty(),
                Optional.of(FIRST_LESSON),
                Quiz.Pacing.ONE_AT_A_TIME,
                60,
                List.of(new ItemSelection(new Slug("storm"), slugs("storm-001", "storm-003", "storm-006"), 2)),
                true);
        return new CourseModule(
                FIRST_MODULE,
                text("Birinci durak", "Birinci dayanacaq", "First stage"),
                text("Günlük.", "Jurnal.", "The log."),
                List.of(lesson, check));
    }

    private static CourseModule secondModule() {
        var lesson = new Lesson(
                SECOND_LESSON,
                text("Mektup", "Məktub", "The letter"),
                text("İkinci bir ses.", "İkinci səs.", "A second voice."),
                6,
                List.of(DATE_THE_STORM, WEIGH_TWO_VOICES),
                List.of(
                        new Section(
                                new Slug("a-second-voice"),
                                text("İkinci bir ses", "İkinci səs", "A second voice"),
                                text(
                                        "Mektup saat 22’yi verir [[letter-1903 ¶1, fn-1]].",
                                        "Məktub saat 22-ni göstərir [[letter-1903 ¶1, fn-1]].",
                                        "The letter gives ten o’clock [[letter-1903 ¶1, fn-1]]."),
                                cites("letter-1903 ¶1, fn-1")),
                        new Section(
                                Section.WHO_SAYS_SO,
                                text("Bunu kim söylüyor?", "Bunu kim deyir?", "Who says so?"),
                                text(
                                        "- Saat 22: **mektup** [[letter-1903 ¶1]].",
                                        "- Saat 22: **məktub** [[letter-1903 ¶1]].",
                                        "- Ten o’clock: **the letter** [[letter-1903 ¶1]]."),
                                cites("letter-1903 ¶1"))));
        var quiz = new Quiz(
                QUIZ,
                text("Fırtına", "Fırtına", "The storm"),
                Optional.of(text("Her iki ders.", "Hər iki dərs.", "Both lessons.")),
                Optional.empty(),
                Quiz.Pacing.ALL,
                50,
                List.of(new ItemSelection(
                        new Slug("storm"),
                        ExampleItems.all().stream().map(Item::id).toList(),
                        6)),
                false);
        return new CourseModule(
                SECOND_MODULE,
                text("İkinci durak", "İkinci dayanacaq", "Second stage"),
                text("Mektup.", "Məktub.", "The letter."),
                List.of(lesson, quiz));
    }

    private static Source log() {
        return new Source(
                new Slug("log-1902"),
                "LG",
                Language.ENGLISH,
                Optional.of("Log of the light"),
                text("Fenerin günlüğü", "Mayakın jurnalı", "The log of the light"),
                text("Günlük", "Jurnal", "Log"),
                text("Fenerci", "Mayakçı", "The keeper"),
                text("günlük", "jurnal", "log"),
                text("1902", "1902", "1902"),
                text("Görevli", "Vəzifəli", "On duty"),
                Optional.empty(),
                Map.of(),
                List.of(
                        paragraph("¶1", Paragraph.Status.FACT, "Saat 21’i yazar.", "Saat 21 yazır.", "Writes nine."),
                        paragraph("¶2", Paragraph.Status.ATTRIBUTED, "Rüzgâr.", "Külək.", "Names the wind.")));
    }

    private static Source letter() {
        return new Source(
                new Slug("letter-1903"),
                "LT",
                Language.TURKISH,
                Optional.empty(),
                text("Kıyıdan mektup", "Sahildən məktub", "The letter from the shore"),
                text("Mektup", "Məktub", "Letter"),
                text("Adı yok", "Adı yoxdur", "Not named"),
                text("özel mektup", "şəxsi məktub", "private letter"),
                text("1903", "1903", "1903"),
                text("Kıyıda", "Sahildə", "On the shore"),
                Optional.of(text("Yazarı bilinmiyor.", "Müəllifi bilinmir.", "The writer is unknown.")),
                Map.of(Language.ENGLISH, List.of("shore", "writer of the letter"), Language.TURKISH, List.of("kıyı")),
                List.of(
                        paragraph("¶1", Paragraph.Status.DISPUTED, "Saat 22’yi verir.", "Saat 22 verir.", "Gives ten."),
                        paragraph(
                                "fn-1",
                                Paragraph.Status.INTERPRETATION,
                                "Saati düzeltir.",
                                "Saatı düzəldir.",
                                "Sets it right.")));
    }

    private static Paragraph paragraph(String anchor, Paragraph.Status status, String tr, String az, String en) {
        return new Paragraph(Anchor.parse(anchor).orElseThrow(), status, text(tr, az, en));
    }

    static LocalizedText text(String tr, String az, String en) {
        return new LocalizedText(
                Map.of(Language.TURKISH, tr, Language.AZERBAIJANI, az, Language.ENGLISH, en), Language.ENGLISH);
    }

    static List<Citation> cites(String... texts) {
        return List.of(texts).stream()
                .flatMap(text -> Citation.parse(text).orElseThrow().stream())
                .toList();
    }

    private static List<Slug> slugs(String... ids) {
        return List.of(ids).stream().map(Slug::new).toList();
    }
}
