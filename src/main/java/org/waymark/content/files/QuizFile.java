package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.content.ItemSelection;
import org.waymark.content.Quiz;
import org.waymark.question.Item;

/** The shape of {@code quizzes/<quiz>.yaml}. */
record QuizFile(
        OpenFile file,
        Slug id,
        Optional<LocalizedText> title,
        Optional<LocalizedText> summary,
        Optional<Quiz.Pacing> pacing,
        Optional<Integer> cutScore,
        List<Draw> draws,
        Optional<Boolean> shuffled) {

    /** Which items of a bank are drawn: those named, those for one of the objectives, or any. */
    record Draw(int line, Optional<Slug> bank, List<Slug> objectives, List<Slug> items, Optional<Integer> count) {}

    static final String FOLDER = "quizzes/";
    private static final int MOST = 999;

    static Optional<QuizFile> read(String text, Slug name, OpenFile file) {
        return Fields.of(text, 0, file).map(root -> of(root, name));
    }

    private static QuizFile of(Fields root, Slug name) {
        root.scalar("quiz").ifPresent(scalar -> Names.check(scalar, name.value()));
        var quiz = new QuizFile(
                root.file(),
                name,
                root.text("title"),
                root.textIfAny("summary"),
                root.scalar("show").flatMap(it -> it.oneOf(Quiz.Pacing.class)),
                root.scalar("cut-score").flatMap(it -> it.whole(0, 100)),
                root.mappings("draw").stream().map(QuizFile::draw).toList(),
                root.scalar("order").flatMap(it -> it.isFirst("shuffled", "as-drawn")));
        root.end();
        return quiz;
    }

    private static Draw draw(Fields fields) {
        var draw = new Draw(
                fields.line(),
                fields.scalar("bank").flatMap(it -> it.mentions(Index.Kind.BANK)),
                mentioned(fields, "objectives", Index.Kind.OBJECTIVE),
                mentioned(fields, "items", Index.Kind.ITEM),
                fields.scalarIfAny("count").flatMap(it -> it.whole(1, MOST)));
        if (fields.has("objectives") && fields.has("items")) {
            fields.file().error(fields.line(), "content.problem.draw-both");
        }
        fields.end();
        return draw;
    }

    private static List<Slug> mentioned(Fields fields, String key, Index.Kind kind) {
        return fields.has(key)
                ? fields.scalars(key).stream()
                        .flatMap(it -> it.mentions(kind).stream())
                        .toList()
                : List.of();
    }

    /** The quiz as part of a course, once the banks are known; nothing when a problem was reported. */
    Optional<Quiz> resolve(List<Bank> banks, Optional<Slug> after) {
        var selections =
                draws.stream().flatMap(draw -> selection(draw, banks).stream()).toList();
        if (title.isEmpty() || pacing.isEmpty() || cutScore.isEmpty() || shuffled.isEmpty() || selections.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Quiz(id, title.get(), summary, after, pacing.get(), cutScore.get(), selections, shuffled.get()));
    }

    private Optional<ItemSelection> selection(Draw draw, List<Bank> banks) {
        var bank = draw.bank()
                .flatMap(id -> banks.stream().filter(it -> it.id().equals(id)).findFirst());
        if (bank.isEmpty()) {
            return Optional.empty();
        }
        var ids = bank.get().items().stream().map(Item::id).toList();
        draw.items().stream()
                .filter(item -> !ids.contains(item))
                .forEach(item -> file.error(
                        draw.line(),
                        "content.problem.item-of-another-bank",
                        item.value(),
                        "" + bank.get().id()));
        var candidates = bank.get().items().stream()
                .filter(item -> isMeant(draw, item))
                .map(Item::id)
                .toList();
        var count = draw.count().orElse(candidates.size());
        if (candidates.isEmpty() || count > candidates.size()) {
            file.error(draw.line(), "content.problem.draws-more", "" + count, "" + candidates.size());
            return Optional.empty();
        }
        return Optional.of(new ItemSelection(bank.get().id(), candidates, count));
    }

    private static boolean isMeant(Draw draw, Item item) {
        var any = draw.items().isEmpty() && draw.objectives().isEmpty();
        return any
                || Set.copyOf(draw.items()).contains(item.id())
                || draw.objectives().contains(item.objective());
    }
}
