package org.waymark.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Findings as a table for people and as JSON for programs. */
final class Findings {

    private static final String ROW = "%-5s %-46s %9s %7s %13s %5s %8s %10s %10s  %s%n";
    private static final int SHOWN = 12;

    private Findings() {}

    static String table(List<Finding> findings) {
        var table = new StringBuilder(ROW.formatted(
                "fault", "", "learners", "rounds", "acknowledged", "lost", "doubled", "p50 ms", "max ms", "verdict"));
        for (var finding : findings) {
            table.append(String.format(
                    Locale.ROOT,
                    ROW,
                    finding.fault(),
                    finding.what(),
                    finding.plan().learners(),
                    finding.plan().rounds(),
                    finding.checked().acknowledged(),
                    finding.checked().lost(),
                    finding.checked().doubled(),
                    milliseconds(finding.recovery().percentile(50), finding),
                    milliseconds(finding.recovery().max(), finding),
                    finding.verdict()));
            finding.figures()
                    .forEach((name, value) ->
                            table.append(String.format(Locale.ROOT, "        %s: %.0f%n", name, value)));
            finding.missed()
                    .forEach(missed -> table.append("        ").append(missed).append('\n'));
            finding.wrong().stream()
                    .limit(SHOWN)
                    .forEach(wrong -> table.append("      ! ").append(wrong).append('\n'));
        }
        return table.toString();
    }

    static void write(List<Finding> findings, Path file) {
        var json = Resource.JSON.createObjectNode();
        var array = json.putArray("faults");
        findings.forEach(finding -> write(finding, array.addObject()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file, Resource.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Finding finding, ObjectNode json) {
        json.put("fault", finding.fault())
                .put("what", finding.what())
                .put("learners", finding.plan().learners())
                .put("rounds", finding.plan().rounds())
                .put("acknowledged", finding.checked().acknowledged())
                .put("lost", finding.checked().lost())
                .put("doubled", finding.checked().doubled())
                .put("recoveryP50Ms", finding.recovery().percentile(50))
                .put("recoveryMaxMs", finding.recovery().max())
                .put("verdict", finding.verdict());
        var figures = json.putObject("figures");
        finding.figures().forEach(figures::put);
        finding.missed().forEach(json.putArray("missed")::add);
        finding.wrong().forEach(json.putArray("wrong")::add);
    }

    private static String milliseconds(double value, Finding finding) {
        return finding.recovery().count() == 0 ? "" : String.format(Locale.ROOT, "%.0f", value);
    }
}
