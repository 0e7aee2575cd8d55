package org.waymark.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.question.Item;

/** Makes the draft of banks of a file of Moodle XML. */
public final class MoodleDraft {

    private static final String ROOT = "quiz";
    private static final String QUESTION = "question";

    /** Answers are compared with each other, so that there has to be an end to how many a question has. */
    private static final int MOST_PARTS = 150;

    private final Map<Slug, List<Item>> banks = new LinkedHashMap<>();
    private final Map<MoodleLoss, Integer> losses = new EnumMap<>(MoodleLoss.class);
    private final Report report;
    private final MoodleTexts texts;
    private final DraftFiling filing;
    private final MoodleMaking making;
    private final MoodleRules rules;
    private final MoodlePassages passages;
    private final GiftSaying saying;
    private Slug bank;

    private MoodleDraft(BankDraft.Plan plan, Report report) {
        this.texts = new MoodleTexts(plan.language(), report);
        this.report = report;
        this.filing = new DraftFiling(plan);
        this.saying = new GiftSaying(plan.language(), report);
        this.making = new MoodleMaking(saying, texts, report);
        this.rules = new MoodleRules(saying, texts, report);
        this.passages = new MoodlePassages(saying, texts, report);
        this.bank = plan.bank();
    }

    /**
     * Makes a draft.
     *
     * @param file what problems call it
     */
    public static BankDraft of(XmlReading reading, BankDraft.Plan plan, String file) {
        var report = new Report(file);
        var draft = new MoodleDraft(plan, report);
        reading.root().ifPresent(it -> draft.read(it, plan.bank()));
        draft.losses.forEach((loss, count) -> report.warn(0, loss.key(), "" + count));
        var parts = draft.banks.entrySet().stream()
                .map(it -> new BankDraft.Part(it.getKey(), it.getValue()))
                .toList();
        return BankDraft.of(
                parts, draft.saying.words().unexplained(), draft.filing.unfiled(), reading.problems(), report);
    }

    private void read(XmlElement root, Slug usual) {
        if (!root.name().equals(ROOT)) {
            report.fails(root.at(), "interchange.problem.moodle-no-quiz", Report.shortened(root.name()));
            return;
        }
        var names = new MoodleBanks(root, usual);
        var count = 0;
        for (var element : root.children()) {
            if (++count > GiftReader.MOST_QUESTIONS) {
                report.fails(element.at(), "interchange.problem.gift-too-many", "" + GiftReader.MOST_QUESTIONS);
                return;
            }
            if (report.isFull()) {
                report.fails(element.at(), "interchange.problem.gift-gave-up");
                return;
            }
            take(element, names);
        }
        passages.end();
    }

    private void take(XmlElement element, MoodleBanks names) {
        if (!element.name().equals(QUESTION)) {
            report.warn(element.at(), "interchange.problem.moodle-part", Report.shortened(element.name()));
            return;
        }
        switch (element.attribute("type")) {
            case MoodleBanks.CATEGORY -> {
                passages.end();
                var path = MoodleBanks.path(element);
                bank = names.of(path);
                filing.enter(path, bank);
            }
            case "description" -> passages.take(element);
            default -> question(element);
        }
    }

    /** One that is hidden was deleted while attempts still had it. */
    private void question(XmlElement question) {
        if (MoodleRules.isSaid(question, "hidden", false)) {
            report.warn(question.at(), "interchange.problem.moodle-hidden", MoodleMaking.name(question));
            return;
        }
        if (question.widest() > MOST_PARTS) {
            report.fails(
                    question.at(),
                    "interchange.problem.moodle-too-large",
                    MoodleMaking.name(question),
                    "" + MOST_PARTS);
            return;
        }
        var passage = passages.of(bank);
        making.made(question).ifPresent(made -> {
            var filed = filing.item(name(question), Optional.empty(), tags(question), made.made());
            var item = new Item(
                    filed.id(),
                    filed.filing(),
                    filed.cites(),
                    rules.of(question, made),
                    passage,
                    filed.explanation(),
                    filed.question());
            banks.computeIfAbsent(bank, _ -> new ArrayList<>()).add(item);
            lose(question);
        });
    }

    private static Optional<String> name(XmlElement question) {
        return Stream.of("idnumber", "name")
                .map(question::word)
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private static List<String> tags(XmlElement question) {
        return question.all("tags")
                .flatMap(it -> it.all("tag"))
                .map(it -> it.first("text").orElse(it).text().strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private void lose(XmlElement question) {
        lose(texts.hadOtherLanguages(), MoodleLoss.LANGUAGES);
        lose(MoodleRules.hasPenalty(question), MoodleLoss.PENALTY);
        lose(!question.word("responsetemplate").isEmpty(), MoodleLoss.TEMPLATE);
        lose(
                Stream.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")
                        .anyMatch(it -> !question.word(it).isEmpty()),
                MoodleLoss.FEEDBACK);
    }

    private void lose(boolean isLost, MoodleLoss loss) {
        if (isLost) {
            losses.merge(loss, 1, Integer::sum);
        }
    }
}
