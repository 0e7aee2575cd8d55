package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

    public static List<Item> all() {
        return List.of(nearestPlanet(), primes(), moonlight(), animals(), growth(), strait());
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

    private static LocalizedText why(String about) {
        return text("Gerekçe: " + about, "Əsas: " + about, "Reason: " + about);
    }
}
