package org.waymark.cli;

import java.io.PrintStream;
import java.util.List;
import org.waymark.content.review.Finding;
import org.waymark.content.review.Rule;

/** The proof of a course in a terminal: its figures, and the first of what each rule found. */
record ProofLines(PrintStream out, Words words) {

    /** More of one kind would only push the others off the screen. */
    private static final int SHOWN = 5;

    void print(Proof proof) {
        out.println(
                words.say("cli.check.course", CourseFigures.of(proof.course()).asDetails()));
        out.println(words.say("cli.check.coverage", proof.paragraphs()));
        out.println(words.say("cli.check.objectives", proof.objectives()));
        proof.review().byRule().forEach(this::print);
    }

    private void print(Rule rule, List<Finding> findings) {
        out.println(words.say("cli.check.rule", words.say(rule.key()), findings.size()));
        findings.stream()
                .limit(SHOWN)
                .forEach(it -> out.println("  " + it.spot() + " WARNING "
                        + words.say(rule.sentence(), it.details().toArray())));
        if (findings.size() > SHOWN) {
            out.println("  " + words.say("cli.check.more", findings.size() - SHOWN));
        }
    }
}
