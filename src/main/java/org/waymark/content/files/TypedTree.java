package org.waymark.content.files;

import static org.waymark.content.files.ScenarioTree.rows;
import static org.waymark.content.files.ScenarioTree.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waymark.content.files.YamlTree.Branch;
import org.waymark.content.files.YamlTree.Words;
import org.waymark.question.AcceptedText;
import org.waymark.question.Gap;
import org.waymark.question.Leniency;
import org.waymark.question.MeasureUnit;
import org.waymark.question.NumberKey;
import org.waymark.question.Question;

/** The keys of what is typed: numbers, words, and the gaps of a text. */
final class TypedTree {

    private TypedTree() {}

    static Branch numeric(Question.Numeric numeric, Branch branch) {
        branch.with("accept", rows(numeric.accepted(), TypedTree::number));
        return numeric.units().isEmpty() ? branch : branch.with("units", rows(numeric.units(), TypedTree::unit));
    }

    private static Branch number(NumberKey key) {
        var branch = key.least().compareTo(key.most()) == 0
                ? new Branch().with("value", key.least().toPlainString())
                : new Branch()
                        .with("from", key.least().toPlainString())
                        .with("to", key.most().toPlainString());
        return QuestionTree.reasoned(shared(key.share(), branch), key.rationale());
    }

    private static Branch shared(BigDecimal share, Branch branch) {
        return share.compareTo(BigDecimal.ONE) == 0 ? branch : branch.with("share", BankTree.share(share));
    }

    private static Branch unit(MeasureUnit unit) {
        var branch = new Branch().with("id", unit.id());
        if (unit.factor().compareTo(BigDecimal.ONE) != 0) {
            branch.with("factor", unit.factor().toPlainString());
        }
        return branch.with("names", rows(unit.names(), ScenarioTree::text));
    }

    static Branch shortAnswer(Question.ShortAnswer words, Branch branch) {
        accepted(words.accepted(), words.leniency(), branch);
        return words.refused().isEmpty()
                ? branch
                : branch.with(
                        "refuse",
                        rows(
                                words.refused(),
                                it -> QuestionTree.reasoned(
                                        new Branch().with("answer", text(it.answer())), it.rationale())));
    }

    private static void accepted(List<AcceptedText> accepted, Leniency leniency, Branch branch) {
        branch.with("accept", rows(accepted, TypedTree::accepted));
        var allowed = new ArrayList<String>();
        if (leniency.letters()) {
            allowed.add("letters");
        }
        if (leniency.cyrillic()) {
            allowed.add("cyrillic");
        }
        if (leniency.suffixes()) {
            allowed.add("suffixes");
        }
        if (!allowed.isEmpty()) {
            branch.with("allow", new Words(allowed));
        }
        if (leniency.typos() > 0) {
            branch.with("typos", leniency.typos());
        }
    }

    private static Branch accepted(AcceptedText accepted) {
        return accepted.share().compareTo(BigDecimal.ONE) == 0
                ? text(accepted.text())
                : shared(accepted.share(), new Branch().with("text", text(accepted.text())));
    }

    static Branch gap(Gap gap) {
        var branch = new Branch().with("id", gap.id());
        switch (gap) {
            case Gap.Typed typed -> accepted(typed.accepted(), typed.leniency(), branch);
            case Gap.Menu menu -> branch.with("options", QuestionTree.options(menu.options()));
        }
        if (gap.weight() != 1) {
            branch.with("weight", gap.weight());
        }
        return QuestionTree.reasoned(branch, gap.rationale());
    }
}
