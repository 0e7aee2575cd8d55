package org.waymark.drill;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.journey.Server;

/** {@code ./waymark drill}: every fault with its full figures, or a share of them, as a table. */
public final class Drill {

    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private Drill() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments, List.of("--rounds", "--scale", "--only"));
        var folder = Path.of(
                "target/drill",
                DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
                        .format(LocalDateTime.now(Clock.systemUTC())));
        var findings = new ArrayList<Finding>();
        try (var workshop = new Workshop(folder, Server.AS_LAUNCHED)) {
            for (var entry : chosen(options).entrySet()) {
                var fault = entry.getKey();
                System.out.printf("  %s %s …%n", fault.id(), fault.what());
                var finding = run(fault, entry.getValue(), workshop);
                System.out.printf("     %s%n", finding.verdict());
                findings.add(finding);
            }
        }
        System.out.print(Findings.table(findings));
        var file = folder.resolve("findings.json");
        Findings.write(findings, file);
        System.out.println("written to " + file);
        System.exit(findings.stream().allMatch(Finding::isRight) ? 0 : 1);
    }

    /** What came of the others is worth knowing where one breaks off. */
    private static Finding run(Fault fault, Plan plan, Workshop workshop) {
        try {
            return fault.run(plan, workshop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.brokenOff(fault, plan, e);
        } catch (Exception e) {
            return Finding.brokenOff(fault, plan, e);
        }
    }

    private static Map<Fault, Plan> chosen(Options options) {
        var only = options.text("--only").map(text -> List.of(text.split(",")));
        var rounds = options.text("--rounds").map(Integer::valueOf);
        var scale = options.text("--scale").map(Double::valueOf).orElse(1.0);
        var chosen = new LinkedHashMap<Fault, Plan>();
        all().forEach((fault, plan) -> {
            if (only.isEmpty() || only.get().contains(fault.id())) {
                chosen.put(fault, rounds.map(plan::withRounds).orElseGet(() -> plan.scaled(scale)));
            }
        });
        return chosen;
    }

    private static Map<Fault, Plan> all() {
        var all = new LinkedHashMap<Fault, Plan>();
        all.put(new ServerKilled(false), new Plan(200, 60, TWO_SECONDS, TEN_SECONDS));
        all.put(new ServerKilled(true), new Plan(50, 20, TWO_SECONDS, TEN_SECONDS));
        all.put(new DatabaseKilled(), new Plan(200, 30, TWO_SECONDS, TEN_SECONDS));
        for (var drill : BrowserDrill.ALL) {
            all.put(drill, drill.fullPlan());
        }
        all.put(new ReplyLost(), new Plan(100, 20, TWO_SECONDS, TEN_SECONDS));
        all.put(new SameTwice(), new Plan(1, 100, TWO_SECONDS, TEN_SECONDS));
        all.put(new StartTogether(), new Plan(1_000, 10, TWO_SECONDS, TEN_SECONDS));
        all.put(new EndTogether(false), new Plan(1_000, 10, TWO_SECONDS, TEN_SECONDS));
        all.put(new EndTogether(true), new Plan(1_000, 10, TWO_SECONDS, TEN_SECONDS));
        return all;
    }
}
