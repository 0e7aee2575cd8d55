package org.waymark.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.base.Anchor;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Question.Element;
import org.waymark.question.Question.Matching;
import org.waymark.question.Question.MultipleChoice;
import org.waymark.question.Question.Ordering;
import org.waymark.question.Question.Premise;
import org.waymark.question.Question.Refused;
import org.waymark.question.Question.ShortAnswer;
import org.waymark.question.Question.SingleChoice;
import org.waymark.question.Question.Target;
import org.waymark.question.Question.TrueFalse;

/** An item of every kind, in three languages, with the right and the wrong answers to it. */
public final class Examples {

    private Examples() {}

    /** Single choice: Mercury; not Venus, Mars or Jupiter. */
    public static Item nearestPlanet() {
        var question = new SingleChoice(
                text(
                        "Güneş’e en yakın gezegen hangisidir?",
                        "Günəşə ən yaxın planet hansıdır?",
                        "Which planet is nearest to the Sun?"),
                List.of(
                        option("mercury", true, text("Merkür", "Merkuri", "Mercury"), 1),
                        option("venus", false, text("Venüs", "Venera", "Venus"), 2),
                        option("mars", false, text("Mars", "Mars", "Mars"), 3),
                        option("jupiter", false, text("Jüpiter", "Yupiter", "Jupiter"), 4)));
        return item("nearest-planet", question);
    }

    /** Multiple choice: two and three; not four or six. */
    public static Item primes() {
        var question = new MultipleChoice(
                text("Hangileri asal sayıdır?", "Hansılar sadə ədəddir?", "Which of these are prime numbers?"),
                List.of(
                        option("two", true, text("İki", "İki", "Two"), 11),
                        option("three", true, text("Üç", "Üç", "Three"), 12),
                        option("four", false, text("Dört", "Dörd", "Four"), 13),
                        option("six", false, text("Altı", "Altı", "Six"), 14)));
        return item("primes", question);
    }

    /** True or false, with reason: false, because the Moon reflects; it neither burns nor glows. */
    public static Item moonlight() {
        var question = new TrueFalse(
                text(
                        "Ay kendi ışığıyla parlar.",
                        "Ay öz işığı ilə parlayır.",
                        "The Moon shines by a light of its own."),
                false,
                List.of(
                        option(
                                "burns",
                                false,
                                text("Yüzeyindeki gazlar yanar.", "Səthindəki qazlar yanır.", "Gases burn on it."),
                                21),
                        option(
                                "reflects",
                                true,
                                text(
                                        "Güneş ışığını yansıtır.",
                                        "Günəş işığını əks etdirir.",
                                        "It throws back the light of the Sun."),
                                22),
                        option(
                                "glows",
                                false,
                                text("Kayaları ışıldar.", "Süxurları işıldayır.", "Its rocks glow."),
                                23)));
        return item("moonlight", question);
    }

    /** Matching: whale and bat with mammal, eagle with bird; fish is left over. */
    public static Item animals() {
        var question = new Matching(
                text(
                        "Her hayvanı sınıfıyla eşleştirin.",
                        "Hər heyvanı öz sinfi ilə uyğunlaşdırın.",
                        "Match each animal with its class."),
                List.of(
                        premise("whale", "mammal", text("Balina", "Balina", "Whale"), 31),
                        premise("bat", "mammal", text("Yarasa", "Yarasa", "Bat"), 32),
                        premise("eagle", "bird", text("Kartal", "Qartal", "Eagle"), 33)),
                List.of(
                        new Target(new Slug("mammal"), text("Memeliler", "Məməlilər", "Mammals")),
                        new Target(new Slug("bird"), text("Kuşlar", "Quşlar", "Birds")),
                        new Target(new Slug("fish"), text("Balıklar", "Balıqlar", "Fish"))));
        return item("animals", question);
    }

    /** Ordering: seed, shoot, flower, fruit. */
    public static Item growth() {
        var question = new Ordering(
                text(
                        "Bir bitkinin evrelerini sıralayın.",
                        "Bitkinin mərhələlərini sıralayın.",
                        "Put the stages of a plant in order."),
                List.of(
                        element("seed", text("Tohum", "Toxum", "Seed"), 41),
                        element("shoot", text("Filiz", "Cücərti", "Shoot"), 42),
                        element("flower", text("Çiçek", "Çiçək", "Flower"), 43),
                        element("fruit", text("Meyve", "Meyvə", "Fruit"), 44)));
        return item("growth", question);
    }

    /** Short answer: İstanbul in Turkish and Azerbaijani, Istanbul in English; Ankara is refused with a reason. */
    public static Item strait() {
        var question = ShortAnswer.of(
                text(
                        "Boğaz’ın iki yakasında hangi şehir vardır?",
                        "Boğazın hər iki sahilində hansı şəhər yerləşir?",
                        "Which city lies on both shores of the Bosphorus?"),
                List.of(text("İstanbul", "İstanbul", "Istanbul")),
                List.of(new Refused(text("Ankara", "Ankara", "Ankara"), rationale("ankara", 52))));
        return item("strait", question);
    }

    /** Categorise: iron and copper are metals, oxygen is a gas, sulphur is neither. */
    public static Item substances() {
        var question = new Question.Categorise(
                text(
                        "Her maddeyi yerine koyun.",
                        "Hər maddəni öz yerinə qoyun.",
                        "Put each substance where it belongs."),
                List.of(
                        new Question.Category(new Slug("metal"), text("Metal", "Metal", "Metal")),
                        new Question.Category(new Slug("gas"), text("Gaz", "Qaz", "Gas")),
                        new Question.Category(new Slug("other"), text("Başka", "Başqa", "Other"))),
                List.of(
                        member("iron", "metal", text("Demir", "Dəmir", "Iron"), 61),
                        member("copper", "metal", text("Bakır", "Mis", "Copper"), 62),
                        member("oxygen", "gas", text("Oksijen", "Oksigen", "Oxygen"), 63),
                        member("sulphur", "other", text("Kükürt", "Kükürd", "Sulphur"), 64)));
        return item("substances", question);
    }

    /** Numeric with units: 42.195 km, or 42195 m; from 42 to 42.5 km for a half. */
    public static Item marathon() {
        var question = new Question.Numeric(
                text("Maraton koşusu ne kadar uzundur?", "Marafon qaçışı nə qədər uzundur?", "How long is a marathon?"),
                List.of(
                        new NumberKey(number("42.195"), number("42.195"), BigDecimal.ONE, rationale("exact", 71)),
                        new NumberKey(number("42"), number("42.5"), number("0.5"), rationale("rounded", 72))),
                List.of(
                        new MeasureUnit(
                                new Slug("km"),
                                List.of(text("km", "km", "km"), text("kilometre", "kilometr", "kilometres")),
                                BigDecimal.ONE),
                        new MeasureUnit(
                                new Slug("m"),
                                List.of(text("m", "m", "m"), text("metre", "metr", "metres")),
                                number("0.001"))));
        return item("marathon", question);
    }

    /** Numeric without units: from 365 to 366. */
    public static Item year() {
        var question = new Question.Numeric(
                text("Bir yılda kaç gün vardır?", "Bir ildə neçə gün var?", "How many days has a year?"),
                List.of(new NumberKey(number("365"), number("366"), BigDecimal.ONE, rationale("days", 75))),
                List.of());
        return item("year", question);
    }

    /** Cloze: {{sea}} is typed (Hazar, Xəzər, Caspian; a half for Baku) and weighs 2; {{shore}} is chosen: western. */
    public static Item sea() {
        var question = new Question.Cloze(
                text("Boşlukları doldurun.", "Boşluqları doldurun.", "Fill in the gaps."),
                text(
                        "{{sea}} Denizi’nin {{shore}} kıyısında Bakü vardır.",
                        "{{sea}} dənizinin {{shore}} sahilində Bakı yerləşir.",
                        "Baku lies on the {{shore}} shore of the {{sea}} Sea."),
                List.of(
                        new Gap.Typed(
                                new Slug("sea"),
                                2,
                                List.of(
                                        AcceptedText.full(text("Hazar", "Xəzər", "Caspian")),
                                        new AcceptedText(text("Bakü", "Bakı", "Baku"), number("0.5"))),
                                Leniency.NONE,
                                rationale("sea", 81)),
                        new Gap.Menu(
                                new Slug("shore"),
                                1,
                                List.of(
                                        option("west", true, text("batı", "qərb", "western"), 82),
                                        option("east", false, text("doğu", "şərq", "eastern"), 83),
                                        option("north", false, text("kuzey", "şimal", "northern"), 84)),
                                rationale("shore", 85))));
        return item("sea", question);
    }

    /** Timeline by years from 1950 to 1980: Sputnik 1957, the first step on the Moon 1969 give or take a year. */
    public static Item space() {
        var question = new Question.Timeline(
                text("Olayları yerleştirin.", "Hadisələri yerləşdirin.", "Put the events on the axis."),
                new Axis(LocalDate.of(1950, 1, 1), LocalDate.of(1980, 1, 1), Axis.Step.YEAR),
                List.of(
                        event("sputnik", text("Sputnik", "Sputnik", "Sputnik"), LocalDate.of(1957, 10, 4), 0, 91),
                        event(
                                "moon",
                                text("Ay’da ilk adım", "Ayda ilk addım", "First step on the Moon"),
                                LocalDate.of(1969, 7, 20),
                                1,
                                92)));
        return item("space", question);
    }

    /** Hotspot: heart and lung lie in the chest; stomach and knee do not. */
    public static Item chest() {
        var question = new Question.Hotspot(
                text("Göğüste ne vardır?", "Sinədə nə var?", "What lies in the chest?"),
                new Picture("body.svg", 100, 200, text("Bir gövde", "Bir bədən", "A body")),
                List.of(
                        region("heart", true, text("A", "A", "A"), 50),
                        region("lung", true, text("B", "B", "B"), 70),
                        region("stomach", false, text("C", "C", "C"), 90),
                        region("knee", false, text("D", "D", "D"), 150)));
        return item("chest", question);
    }

    /** Source criticism: a reading, shown by paragraph two, from the standpoint of the historian; one, two and one parts. */
    public static Item chronicle() {
        var question = new Question.SourceCriticism(
                text("Bu cümleyi inceleyin.", "Bu cümləni araşdırın.", "Look into this statement."),
                text(
                        "Köprü, kentin yükselişini simgeler.",
                        "Körpü şəhərin yüksəlişini simvolizə edir.",
                        "The bridge stands for the rise of the town."),
                new Labelling(Set.of(StatementKind.READING), rationale("label", 101)),
                List.of(
                        option("one", false, text("Birinci", "Birinci", "The first"), 102),
                        option("two", true, text("İkinci", "İkinci", "The second"), 103),
                        option("three", false, text("Üçüncü", "Üçüncü", "The third"), 104)),
                List.of(
                        option("historian", true, text("Tarihçi", "Tarixçi", "The historian"), 105),
                        option("builder", false, text("Yapımcı", "Memar", "The builder"), 106)),
                new Shares(1, 2, 1));
        return item("chronicle", question);
    }

    /** Essay: at most 3 points for the argument, at most 2 for its language. */
    public static Item winter() {
        var question = new Question.Essay(
                text("Kış neden soğuktur?", "Qış niyə soyuqdur?", "Why is winter cold?"),
                new Rubric(
                        List.of(
                                new Rubric.Criterion(
                                        new Slug("argument"),
                                        text("Gerekçe", "Əsaslandırma", "Argument"),
                                        List.of(step(0), step(1), step(3))),
                                new Rubric.Criterion(
                                        new Slug("language"),
                                        text("Dil", "Dil", "Language"),
                                        List.of(step(0), step(2)))),
                        false),
                new WordBounds(10, 200),
                text(
                        "Çünkü güneş ışınları eğik gelir.",
                        "Çünki günəş şüaları maili düşür.",
                        "Because the rays of the Sun come in at an angle."));
        return item("winter", question);
    }

    public static List<Item> all() {
        return List.of(
                nearestPlanet(),
                primes(),
                moonlight(),
                animals(),
                growth(),
                strait(),
                substances(),
                marathon(),
                year(),
                sea(),
                space(),
                chest(),
                chronicle(),
                winter());
    }

    /** The same item under another scheme. */
    public static Item under(MarkingScheme scheme, Item item) {
        var rules = item.rules();
        return with(new ItemRules(rules.worth(), rules.shuffled(), scheme, rules.hints()), item);
    }

    /** The same item with so many hints. */
    public static Item hinted(int hints, Item item) {
        var rules = item.rules();
        var texts = IntStream.rangeClosed(1, hints)
                .mapToObj(hint -> text("İpucu " + hint, "İpucu " + hint, "Hint " + hint))
                .toList();
        return with(new ItemRules(rules.worth(), rules.shuffled(), rules.scheme(), texts), item);
    }

    private static Item with(ItemRules rules, Item item) {
        return new Item(
                item.id(), item.filing(), item.cites(), rules, item.stimulus(), item.explanation(), item.question());
    }

    public static LocalizedText text(String turkish, String azerbaijani, String english) {
        return new LocalizedText(
                Map.of(Language.TURKISH, turkish, Language.AZERBAIJANI, azerbaijani, Language.ENGLISH, english),
                Language.ENGLISH);
    }

    /** A text that exists in one language only. */
    public static LocalizedText only(Language language, String text) {
        return new LocalizedText(Map.of(language, text), language);
    }

    public static Citation cite(int paragraph) {
        return new Citation(new Slug("atlas"), new Anchor(Anchor.Kind.PARAGRAPH, paragraph));
    }

    /** An item worth one point that may be shuffled. */
    public static Item item(String id, Question question) {
        return new Item(
                new Slug(id),
                new Slug("looking-around"),
                Level.REMEMBER,
                Difficulty.EASY,
                List.of(),
                List.of(cite(1)),
                BigDecimal.ONE,
                true,
                why(id),
                question);
    }

    public static Option option(String id, boolean correct, LocalizedText text, int paragraph) {
        return new Option(new Slug(id), text, correct, rationale(id, paragraph));
    }

    public static Rationale rationale(String about, int paragraph) {
        return new Rationale(why(about), List.of(cite(paragraph)));
    }

    private static Premise premise(String id, String match, LocalizedText text, int paragraph) {
        return new Premise(new Slug(id), text, new Slug(match), rationale(id, paragraph));
    }

    private static Element element(String id, LocalizedText text, int paragraph) {
        return new Element(new Slug(id), text, rationale(id, paragraph));
    }

    private static Question.Member member(String id, String category, LocalizedText text, int paragraph) {
        return new Question.Member(new Slug(id), text, new Slug(category), rationale(id, paragraph));
    }

    private static DatedEvent event(String id, LocalizedText text, LocalDate day, int tolerance, int paragraph) {
        return new DatedEvent(new Slug(id), text, day, day, tolerance, rationale(id, paragraph));
    }

    private static Region region(String id, boolean correct, LocalizedText label, int top) {
        return new Region(new Slug(id), label, 20, top, 15, 15, correct, rationale(id, top));
    }

    private static Rubric.Step step(int points) {
        return new Rubric.Step(points, text(points + " puan", points + " bal", points + " points"));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static LocalizedText why(String about) {
        return text("Gerekçe: " + about, "Əsas: " + about, "Reason: " + about);
    }
}
