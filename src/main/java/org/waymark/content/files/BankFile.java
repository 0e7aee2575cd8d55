package org.waymark.content.files;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.Bank;
import org.waymark.question.Difficulty;
import org.waymark.question.Item;
import org.waymark.question.Level;

/** The shape of {@code banks/<bank>.yaml}. */
final class BankFile {

    static final String FOLDER = "banks/";

    private BankFile() {}

    static Optional<Bank> read(String text, Slug name, OpenFile file) {
        return Fields.of(text, 0, file).map(root -> bank(root, name));
    }

    private static Bank bank(Fields root, Slug name) {
        root.scalar("bank").ifPresent(scalar -> Names.check(scalar, name.value()));
        var items = root.mappings("items").stream()
                .flatMap(fields -> item(fields).stream())
                .toList();
        root.end();
        return new Bank(name, items);
    }

    private static Optional<Item> item(Fields fields) {
        var id = fields.scalar("id").flatMap(it -> it.defines(Index.Kind.ITEM));
        var objective = fields.scalar("objective").flatMap(it -> it.mentions(Index.Kind.OBJECTIVE));
        var level = fields.scalar("level").flatMap(it -> it.oneOf(Level.class));
        var difficulty = fields.scalar("difficulty").flatMap(it -> it.oneOf(Difficulty.class));
        var facts = fields.scalarsIfAny("facts").stream().map(Scalar::text).toList();
        var cites = fields.citations("cites");
        var worth = fields.has("worth") ? fields.scalar("worth").flatMap(Scalar::worth) : Optional.of(BigDecimal.ONE);
        var shuffle = fields.has("shuffle")
                ? fields.scalar("shuffle").flatMap(it -> it.isFirst("true", "false"))
                : Optional.of(true);
        var explanation = fields.text("explanation");
        var question = QuestionFields.read(fields);
        fields.end();
        if (id.isEmpty() || objective.isEmpty() || level.isEmpty() || difficulty.isEmpty() || question.isEmpty()) {
            return Optional.empty();
        }
        if (worth.isEmpty() || shuffle.isEmpty() || explanation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Item(
                id.get(),
                objective.get(),
                level.get(),
                difficulty.get(),
                facts,
                cites,
                worth.get(),
                shuffle.get(),
                explanation.get(),
                question.get()));
    }
}
