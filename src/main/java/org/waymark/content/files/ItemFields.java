package org.waymark.content.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Difficulty;
import org.waymark.question.Filing;
import org.waymark.question.Item;
import org.waymark.question.ItemRules;
import org.waymark.question.Level;
import org.waymark.question.Question;
import org.waymark.question.Stimulus;

/** An item of a bank: where it belongs, how it is marked, what it asks. */
final class ItemFields {

    private static final int MOST_HINTS = 5;

    private ItemFields() {}

    /** The item, or nothing when a problem was reported that leaves none. */
    static Optional<Item> read(Fields fields, Map<Slug, Stimulus> stimuli) {
        var id = fields.scalar("id").flatMap(it -> it.defines(Index.Kind.ITEM));
        var filing = filing(fields);
        var cites = fields.citations("cites");
        var explanation = fields.text("explanation");
        var stimulus = fields.scalarIfAny("stimulus").flatMap(it -> stimulus(it, stimuli));
        var question = QuestionFields.read(fields);
        var rules = rules(fields, question);
        fields.end();
        return id.isEmpty() || filing.isEmpty() || explanation.isEmpty() || question.isEmpty() || rules.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item(
                        id.get(), filing.get(), cites, rules.get(), stimulus, explanation.get(), question.get()));
    }

    private static Optional<Filing> filing(Fields fields) {
        var objective = fields.scalar("objective").flatMap(it -> it.mentions(Index.Kind.OBJECTIVE));
        var further = fields.wordsIfAny("further-objectives").stream()
                .flatMap(it -> it.mentions(Index.Kind.OBJECTIVE).stream())
                .collect(Collectors.toSet());
        var level = fields.scalar("level").flatMap(it -> it.oneOf(Level.class));
        var difficulty = fields.scalar("difficulty").flatMap(it -> it.oneOf(Difficulty.class));
        var facts = fields.scalarsIfAny("facts").stream().map(Scalar::text).toList();
        var tags = fields.wordsIfAny("tags").stream()
                .flatMap(it -> it.id().stream())
                .collect(Collectors.toSet());
        return objective.isEmpty() || level.isEmpty() || difficulty.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filing(objective.get(), further, level.get(), difficulty.get(), facts, tags));
    }

    private static Optional<Stimulus> stimulus(Scalar scalar, Map<Slug, Stimulus> stimuli) {
        var stimulus = scalar.id().flatMap(id -> Optional.ofNullable(stimuli.get(id)));
        if (stimulus.isEmpty()) {
            scalar.file().error(scalar.line(), "content.problem.dangling-stimulus", scalar.text());
        }
        return stimulus;
    }

    private static Optional<ItemRules> rules(Fields fields, Optional<Question> question) {
        var worth = Parts.or(BigDecimal.ONE, fields, "worth", Scalar::worth);
        var shuffled = Parts.yesOrNo(fields, "shuffle", true);
        var scheme = Schemes.read(fields, question);
        var hints = hints(fields);
        return worth.isEmpty() || shuffled.isEmpty() || scheme.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemRules(worth.get(), shuffled.get(), scheme.get(), hints));
    }

    private static List<LocalizedText> hints(Fields fields) {
        var hints = fields.mappingsIfAny("hints");
        if (hints.size() > MOST_HINTS) {
            fields.file().error(fields.line("hints"), "content.problem.too-many", "hints", "" + MOST_HINTS);
        }
        return hints.stream().flatMap(each -> each.asText().stream()).toList();
    }
}
