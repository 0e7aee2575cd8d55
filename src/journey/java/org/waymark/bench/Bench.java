package org.waymark.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.drill.EndTogether;
import org.waymark.drill.Options;
import org.waymark.drill.Plan;
import org.waymark.drill.Workshop;
import org.waymark.journey.Server;

/** {@code ./waymark bench}: a table of figures, and the same as JSON. */
public final class Bench {

    private static final List<String> WITH_VALUE =
            List.of("--learners", "--think", "--questions", "--minutes", "--baseline");
    private static final int SHOWN = 5;

    /** A run with any of these has shown something wrong, however fast it was. */
    private static final List<String> NOTHING_OF = List.of(
            "partsFailed",
            "errors",
            "lost",
            "doubled",
            "violations",
            "endViolations",
            "classCellsWrong",
            "largeClassErrors",
            "placesWrong",
            "joinsWrong",
            "joinErrors",
            "broughtWrong",
            "bringingErrors");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments, WITH_VALUE, "--h2", "--without-end", "--classes", "--without-classes");
        var task = Task.of(options);
        var onlyClasses = options.has("--classes");
        if (onlyClasses && (task.embedded() || options.has("--without-classes"))) {
            throw new IllegalArgumentException("--classes goes neither with --h2 nor with --without-classes");
        }
        var time = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
                .format(LocalDateTime.now(Clock.systemUTC()));
        var figures = new Figures();
        var failed = new ArrayList<String>();
        try (var workshop = new Workshop(Path.of("target/bench", time), Server.AS_LAUNCHED)) {
            if (!onlyClasses) {
                part("learners at work", failed, () -> new Measuring(task, workshop, figures).run());
            }
            if (!onlyClasses && !task.embedded() && !options.has("--without-end")) {
                part("everybody ends together", failed, () -> endTogether(task, workshop, figures));
            }
            if (!task.embedded() && !options.has("--without-classes")) {
                part("a large class", failed, () -> new LargeClass(task, workshop, figures).run());
                part("joining a class", failed, () -> new Joining(task, workshop, figures).run());
                part("bringing learners in", failed, () -> new BringingLearners(task, workshop, figures).run());
            }
        } catch (RuntimeException e) {
            failed.add("ending: " + e);
        }
        figures.add("partsFailed", "parts of this run that broke off", failed.size(), 0);
        failed.forEach(failure -> System.out.println("      ! " + failure));
        System.out.print(figures.table(options.text("--baseline").map(Path::of)));
        var file = Path.of("target/bench", time + ".json");
        figures.write(file);
        System.out.println("written to " + file);
        System.exit(NOTHING_OF.stream().allMatch(key -> figures.value(key) == 0) ? 0 : 1);
    }

    /** Whatever happens, what was measured until then is printed. */
    private static void part(String name, List<String> failed, Part part) {
        try {
            part.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed.add(name + ": " + e);
        } catch (Exception e) {
            failed.add(name + ": " + e);
        }
    }

    private interface Part {
        void run() throws Exception;
    }

    /** A school of its own: the attempts of all learners end at one moment while a tenth as many others go on. */
    private static void endTogether(Task task, Workshop workshop, Figures figures) throws Exception {
        System.out.println("  all attempts end at one moment …");
        var plan = new Plan(task.learners(), 1, Duration.ofSeconds(2), Duration.ofSeconds(10));
        var finding = new EndTogether(false).run(plan, workshop);
        figures.add("endedTogether", "attempts that ended together", task.learners());
        figures.add(
                "handedInAfterMs",
                "  the last was handed in after the grace, ms",
                finding.recovery().max(),
                5_000);
        figures.add("othersP99Ms", "  saves of others meanwhile, p99 ms", finding.figure(EndTogether.OTHERS), 250);
        figures.add(
                "endViolations",
                "  violations of the nine invariants",
                finding.wrong().size(),
                0);
        finding.wrong().stream().limit(SHOWN).forEach(wrong -> System.out.println("      ! " + wrong));
    }
}
