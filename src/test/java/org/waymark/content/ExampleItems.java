package org.waymark.content;

import static org.waymark.content.Examples.cites;
import static org.waymark.content.Examples.text;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Difficulty;
import org.waymark.question.Item;
import org.waymark.question.Level;
import org.waymark.question.Option;
import org.waymark.question.Question;
import org.waymark.question.Rationale;

/** The items of the invented course, one of each kind. */
final class ExampleItems {

    private ExampleItems() {}

    static List<Item> all() {
        return List.of(
                item("storm-001", Examples.DATE_THE_STORM, 1, singleChoice()),
                item("storm-002", Examples.WEIGH_TWO_VOICES, 2, multipleChoice()),
                item("storm-003", Examples.DATE_THE_STORM, 1, trueFalse()),
                item("storm-004", Examples.WEIGH_TWO_VOICES, 2, matching()),
                item("storm-005", Examples.WEIGH_TWO_VOICES, 1, ordering()),
                item("storm-006", Examples.DATE_THE_STORM, 1, shortAnswer()));
    }

    private static Item item(String id, Slug objective, int worth, Question question) {
        return new Item(
                new Slug(id),
                objective,
                Level.UNDERSTAND,
                Difficulty.EASY,
                List.of("F001"),
                cites("log-1902 ¶1", "letter-1903 ¶1"),
                BigDecimal.valueOf(worth),
                true,
                text("Çünkü öyle yazıyor.", "Çünki belə yazılıb.", "Because it is written so."),
                question);
    }

    private static Question singleChoice() {
        return new Question.SingleChoice(
                text("Günlük hangi saati verir?", "Jurnal hansı saatı göstərir?", "Which hour does the log give?"),
                List.of(
                        option("nine", true, text("Dokuz", "Doqquz", "Nine")),
                        option("ten", false, text("On", "On", "Ten")),
                        option("none", false, text("Hiçbiri", "Heç biri", "None"))));
    }

    private static Question multipleChoice() {
        return new Question.MultipleChoice(
                text("Hangileri bir saat verir?", "Hansılar saat göstərir?", "Which of them give an hour?"),
                List.of(
                        option("log", true, text("Günlük", "Jurnal", "The log")),
                        option("letter", true, text("Mektup", "Məktub", "The letter")),
                        option("map", false, text("Harita", "Xəritə", "The map")),
                        option("crew", false, text("Tayfa", "Heyət", "The crew"))));
    }

    private static Question trueFalse() {
        return new Question.TrueFalse(
                text("Mektubun yazarı bilinir.", "Məktubun müəllifi bilinir.", "The writer of the letter is known."),
                false,
                List.of(
                        option("unsigned", true, text("İmza yok.", "İmza yoxdur.", "It is not signed.")),
                        option("signed", false, text("İmza var.", "İmza var.", "It is signed."))));
    }

    private static Question matching() {
        return new Question.Matching(
                text("Metinleri eşleştirin.", "Mətnləri uyğunlaşdırın.", "Match the texts."),
                List.of(
                        new Question.Premise(
                                new Slug("log"),
                                text("Günlük", "Jurnal", "The log"),
                                new Slug("official"),
                                rationale()),
                        new Question.Premise(
                                new Slug("letter"),
                                text("Mektup", "Məktub", "The letter"),
                                new Slug("private"),
                                rationale())),
                List.of(
                        new Question.Target(new Slug("official"), text("resmî", "rəsmi", "official")),
                        new Question.Target(new Slug("private"), text("özel", "şəxsi", "private")),
                        new Question.Target(new Slug("printed"), text("basılı", "çap", "printed"))));
    }

    private static Question ordering() {
        return new Question.Ordering(
                text("Sıraya koyun.", "Sıraya düzün.", "Put them in order."),
                List.of(
                        element("storm", text("Fırtına", "Fırtına", "The storm")),
                        element("log", text("Günlük", "Jurnal", "The log")),
                        element("letter", text("Mektup", "Məktub", "The letter"))));
    }

    private static Question shortAnswer() {
        return Question.ShortAnswer.of(
                text("Feneri kim yakar?", "Mayakı kim yandırır?", "Who lights the lamp?"),
                List.of(text("fenerci", "mayakçı", "keeper"), text("Işıkçı", "İşıqçı", "lamplighter")),
                List.of(new Question.Refused(text("kaptan", "kapitan", "captain"), rationale())));
    }

    private static Option option(String id, boolean correct, LocalizedText text) {
        return new Option(new Slug(id), text, correct, rationale());
    }

    private static Question.Element element(String id, LocalizedText text) {
        return new Question.Element(new Slug(id), text, rationale());
    }

    private static Rationale rationale() {
        return new Rationale(text("Metin öyle diyor.", "Mətn belə deyir.", "So the text says."), cites("log-1902 ¶1"));
    }
}
