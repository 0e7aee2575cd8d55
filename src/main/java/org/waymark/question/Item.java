package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * A question with an identity, an objective and a worth.
 *
 * @param stimulus the passage it asks about, where it shares one with other items
 * @param explanation why the right answer is right
 */
public record Item(
        Slug id,
        Filing filing,
        List<Citation> cites,
        ItemRules rules,
        Optional<Stimulus> stimulus,
        LocalizedText explanation,
        Question question) {

    public Item {
        cites = List.copyOf(cites);
    }

    /** An item that stands alone and is marked as its kind usually is. */
    public Item(
            Slug id,
            Slug objective,
            Level level,
            Difficulty difficulty,
            List<String> facts,
            List<Citation> cites,
            BigDecimal worth,
            boolean shuffled,
            LocalizedText explanation,
            Question question) {
        this(
                id,
                new Filing(objective, Set.of(), level, difficulty, facts, Set.of()),
                cites,
                new ItemRules(worth, shuffled, MarkingScheme.usualFor(question), List.of()),
                Optional.empty(),
                explanation,
                question);
    }

    /** Every place it cites: as such, in the passage it asks about, for one of its parts. */
    public Stream<Citation> allCites() {
        var ofStimulus = stimulus.stream().flatMap(it -> it.cites().stream());
        var ofParts = Rationales.of(question).flatMap(it -> it.cites().stream());
        return Stream.concat(cites.stream(), Stream.concat(ofStimulus, ofParts));
    }

    public Slug objective() {
        return filing.objective();
    }

    public Level level() {
        return filing.level();
    }

    public Difficulty difficulty() {
        return filing.difficulty();
    }

    public List<String> facts() {
        return filing.facts();
    }

    public BigDecimal worth() {
        return rules.worth();
    }

    public boolean shuffled() {
        return rules.shuffled();
    }

    /** The same item, its question asked another way. */
    Item asking(Question other) {
        return new Item(id, filing, cites, rules, stimulus, explanation, other);
    }
}
