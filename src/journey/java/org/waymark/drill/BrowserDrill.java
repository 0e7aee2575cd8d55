package org.waymark.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * F7, F8 and F9: a network that is away, a server that is restarted meanwhile, a browser that dies. They need a real browser and
 * are journeys; here each is run again and again, and its report is read.
 */
final class BrowserDrill implements Fault {

    static final List<BrowserDrill> ALL = List.of(
            new BrowserDrill("F7", "browser offline", "oneGoesOnWithoutAConnectionAndNothingIsLost", 20),
            new BrowserDrill("F8", "browser offline, server killed meanwhile", "theServerMayDieMeanwhile", 20),
            new BrowserDrill("F9", "browser killed while offline", "theBrowserMayDieMeanwhile", 10));

    private static final String JOURNEYS = "org.waymark.journey.OfflineIT";

    /** One test ran, and nothing became of it but success. */
    private static final Pattern PASSED = Pattern.compile("tests=\"1\" errors=\"0\" skipped=\"0\" failures=\"0\"");

    private final String id;
    private final String what;
    private final String journey;
    private final int rounds;

    private BrowserDrill(String id, String what, String journey, int rounds) {
        this.id = id;
        this.what = what;
        this.journey = journey;
        this.rounds = rounds;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String what() {
        return what;
    }

    Plan fullPlan() {
        return new Plan(1, rounds, Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    @Override
    public Finding run(Plan plan, Workshop workshop) throws Exception {
        var log = workshop.newFolder(id).resolve("maven.log");
        var wrong = new ArrayList<String>();
        for (var round = 1; round <= plan.rounds(); round++) {
            if (!passes(log)) {
                wrong.add("round " + round + " of the journey " + journey + " failed; see " + log);
            }
        }
        return new Finding(
                id, what, plan, new Checked(0, 0, 0, List.of()), new Latencies(), wrong, List.of(), Map.of());
    }

    private boolean passes(Path log) throws IOException, InterruptedException {
        var report = Path.of("target/failsafe-reports/TEST-" + JOURNEYS + ".xml");
        Files.deleteIfExists(report);
        var maven = Optional.ofNullable(System.getenv("WAYMARK_MAVEN")).orElse("mvn");
        var test = "-Dit.test=" + JOURNEYS + "#" + journey;
        var status = new ProcessBuilder(
                        maven, "-B", "-ntp", "-Pjourneys", test, "failsafe:integration-test", "failsafe:verify")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        return status == 0
                && Files.exists(report)
                && PASSED.matcher(Files.readString(report)).find();
    }
}
