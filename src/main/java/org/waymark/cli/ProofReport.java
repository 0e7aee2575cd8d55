package org.waymark.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.base.Slug;
import org.waymark.content.review.Coverage;
import org.waymark.content.review.Finding;

/** The proof of courses as a Markdown file: every paragraph, every objective, everything found. */
record ProofReport(Words words) {

    String write(List<Proof> proofs) {
        return proofs.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Proof proof) {
        var text = new StringBuilder();
        line(
                text,
                "# "
                        + words.say(
                                "cli.check.course",
                                CourseFigures.of(proof.course()).asDetails()));
        line(text, "- " + words.say("cli.check.coverage", proof.paragraphs()));
        line(text, "- " + words.say("cli.check.objectives", proof.objectives()));
        line(text, "\n## " + words.say("cli.report.sources"));
        proof.coverage().sources().forEach(it -> source(text, it));
        line(text, "\n## " + words.say("cli.report.objectives") + "\n");
        line(text, words.say("cli.report.of-objectives") + "\n|---|---|---|");
        proof.coverage().objectives().forEach(it -> line(text, row(it)));
        line(text, "\n## " + words.say("cli.report.findings"));
        if (proof.review().findings().isEmpty()) {
            line(text, "\n" + words.say("cli.report.no-findings"));
        }
        proof.review().byRule().forEach((rule, found) -> {
            line(text, "\n### " + words.say("cli.check.rule", words.say(rule.key()), found.size()) + "\n");
            found.forEach(it -> line(text, "- " + sentence(it)));
        });
        return text.toString();
    }

    private void source(StringBuilder text, Coverage.OfSource found) {
        var totals = found.totals();
        line(
                text,
                "\n### "
                        + words.say("cli.report.source", found.source().id(), totals.both(), totals.paragraphs())
                        + "\n");
        line(text, words.say("cli.report.of-paragraphs") + "\n|---|---|---|");
        found.paragraphs()
                .forEach(it ->
                        line(text, "| " + it.anchor() + " | " + list(it.lessons()) + " | " + list(it.items()) + " |"));
    }

    private String list(List<Slug> ids) {
        return ids.isEmpty()
                ? words.say("cli.report.gap")
                : ids.stream().map(Slug::value).collect(Collectors.joining(", "));
    }

    private String row(Coverage.OfObjective found) {
        return "| " + found.objective().id()
                + " | " + count(found.items().size(), found.hasItems())
                + " | " + count(found.kinds(), found.hasKinds()) + " |";
    }

    private String count(int count, boolean enough) {
        return enough ? String.valueOf(count) : words.say("cli.report.too-few", count);
    }

    private String sentence(Finding finding) {
        var said = words.say(finding.rule().sentence(), finding.details().toArray());
        return "`" + finding.spot() + "`: " + said;
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
