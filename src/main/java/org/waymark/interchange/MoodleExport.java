package org.waymark.interchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.question.Item;

/**
 * Questions of ours as a file of Moodle XML.
 *
 * @param questions how many of them are in it
 * @param problems what of them Moodle cannot say
 */
public record MoodleExport(String text, int questions, List<Problem> problems) {

    public MoodleExport {
        problems = List.copyOf(problems);
    }

    /**
     * Says the questions of a bank in one of their languages; the bank is their category.
     *
     * @param file what problems call it
     */
    public static MoodleExport of(Slug bank, List<Item> items, Language language, String file) {
        var report = new Report(file);
        var losses = new EnumMap<MoodleLoss, Integer>(MoodleLoss.class);
        var common = new EnumMap<GiftLoss, Integer>(GiftLoss.class);
        var questions = items.stream()
                .flatMap(item -> {
                    var telling = new MoodleTelling(item, language, report);
                    var question = telling.question();
                    question.ifPresent(_ -> {
                        telling.losses().forEach(it -> losses.merge(it, 1, Integer::sum));
                        telling.commonLosses().forEach(it -> common.merge(it, 1, Integer::sum));
                    });
                    return question.stream();
                })
                .toList();
        common.forEach((loss, count) -> report.warn(0, loss.key(), "" + count));
        losses.forEach((loss, count) -> report.warn(0, loss.key(), "" + count));
        var root = XmlText.of(
                "quiz",
                Stream.concat(Stream.of(category(bank)), questions.stream()).toList());
        return new MoodleExport(XmlText.write(root), questions.size(), report.problems());
    }

    private static XmlElement category(Slug bank) {
        return XmlText.of(
                "question",
                Map.of("type", MoodleBanks.CATEGORY),
                List.of(XmlText.of(MoodleBanks.CATEGORY, List.of(XmlText.word("text", "$course$/top/" + bank)))));
    }
}
