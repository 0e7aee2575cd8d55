package org.waymark.content.files;

import static org.waymark.content.files.ScenarioTree.cites;
import static org.waymark.content.files.ScenarioTree.rows;
import static org.waymark.content.files.ScenarioTree.text;
import static org.waymark.content.files.ScenarioTree.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.waymark.base.Slug;
import org.waymark.content.files.YamlTree.Branch;
import org.waymark.content.files.YamlTree.Words;
import org.waymark.question.Item;
import org.waymark.question.MarkingScheme;
import org.waymark.question.Stimulus;

/** The questions of a bank as the keys of its file; what {@link BankFile} reads of it are the same questions. */
final class BankTree {

    private BankTree() {}

    static Branch of(Slug bank, List<Item> items) {
        var root = new Branch().with("bank", bank);
        var stimuli =
                items.stream().flatMap(it -> it.stimulus().stream()).distinct().toList();
        if (!stimuli.isEmpty()) {
            root.with("stimuli", rows(stimuli, BankTree::stimulus));
        }
        return root.with("items", rows(items, BankTree::item));
    }

    private static Branch stimulus(Stimulus stimulus) {
        var branch = new Branch()
                .with("id", stimulus.id())
                .with("title", text(stimulus.title()))
                .with("text", text(stimulus.text()));
        cites(stimulus.cites(), branch);
        return branch;
    }

    private static Branch item(Item item) {
        var branch = new Branch().with("id", item.id()).with("objective", item.objective());
        words("further-objectives", item.filing().further(), branch);
        branch.with("level", word(item.level())).with("difficulty", word(item.difficulty()));
        cites(item.cites(), branch);
        branch.with("explanation", text(item.explanation()));
        if (!item.facts().isEmpty()) {
            branch.with("facts", new Words(item.facts()));
        }
        words("tags", item.filing().tags(), branch);
        if (item.worth().compareTo(BigDecimal.ONE) != 0) {
            branch.with("worth", item.worth().toPlainString());
        }
        if (!item.shuffled()) {
            branch.with("shuffle", false);
        }
        var question = new QuestionTree(item.question());
        if (item.rules().scheme() != MarkingScheme.usualFor(item.question()) && !question.saysShares()) {
            branch.with("scheme", word(item.rules().scheme()));
        }
        item.stimulus().ifPresent(it -> branch.with("stimulus", it.id()));
        if (!item.rules().hints().isEmpty()) {
            branch.with("hints", rows(item.rules().hints(), ScenarioTree::text));
        }
        return branch.with(item.question().kind(), question.branch());
    }

    private static void words(String key, Collection<Slug> words, Branch into) {
        if (!words.isEmpty()) {
            into.with(key, new Words(words.stream().sorted().map(Slug::value).toList()));
        }
    }

    /** As much of a percentage as is read. */
    static String share(BigDecimal share) {
        var percent = share.movePointRight(2).setScale(5, RoundingMode.HALF_UP).stripTrailingZeros();
        return percent.toPlainString() + " %";
    }
}
