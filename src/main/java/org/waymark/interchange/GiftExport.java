package org.waymark.interchange;

import java.util.EnumMap;
import java.util.List;
import org.waymark.base.Language;
import org.waymark.base.Problem;
import org.waymark.question.Item;

/**
 * Questions of ours as a GIFT file.
 *
 * @param questions how many of them are in it
 * @param problems what of them GIFT cannot say
 */
public record GiftExport(String text, int questions, List<Problem> problems) {

    public GiftExport {
        problems = List.copyOf(problems);
    }

    /**
     * Says questions in one of their languages.
     *
     * @param file what problems call it
     */
    public static GiftExport of(List<Item> items, Language language, String file) {
        var report = new Report(file);
        var losses = new EnumMap<GiftLoss, Integer>(GiftLoss.class);
        var questions = items.stream()
                .flatMap(item -> {
                    var telling = new GiftTelling(item, language, report);
                    var question = telling.question();
                    question.ifPresent(_ -> telling.losses().forEach(it -> losses.merge(it, 1, Integer::sum)));
                    return question.stream();
                })
                .toList();
        losses.forEach((loss, count) -> report.warn(0, loss.key(), "" + count));
        return new GiftExport(GiftWriter.write(questions), questions.size(), report.problems());
    }
}
