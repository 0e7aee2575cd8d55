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
 * F7, F8 and F9: a network that is away, a server that is restarted meanwhile, a browser that dies. They need real browsers and
 * are journeys; here the journey of that name is run with more rounds, and its report is read.
 */
final class BrowserDrill implements Fault {

    static final List<BrowserDrill> ALL = List.of(
            new BrowserDrill("F7", "browser offline for a while", "OfflineIT", 20),
            new BrowserDrill("F8", "offline, and the server restarted meanwhile", "OfflineRestartIT", 20),
            new BrowserDrill("F9", "browser killed while offline", "BrowserCrashIT", 10));

    private static final Pattern SUITE = Pattern.compile(
            "<testsuite [^>]*tests=\"(\\d+)\" errors=\"(\\d+)\" skipped=\"(\\d+)\" failures=\"(\\d+)\"");

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
        var command = new ArrayList<>(
                List.of(Optional.ofNullable(System.getenv("WAYMARK_MAVEN")).orElse("mvn")));
        command.addAll(List.of(
                "-B",
                "-ntp",
                "-Pjourneys",
                "-Dit.test=" + journey,
                "-Dwaymark.drill.rounds=" + plan.rounds(),
                "failsafe:integration-test",
                "failsafe:verify"));
        var status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        var wrong = wrong(status, log);
        return new Finding(
                id, what, plan, new Checked(0, 0, 0, List.of()), new Latencies(), wrong, List.of(), Map.of());
    }

    private List<String> wrong(int status, Path log) throws IOException {
        try (var reports = Files.list(Path.of("target/failsafe-reports"))) {
            var report = reports.filter(it -> it.getFileName().toString().endsWith("." + journey + ".xml"))
                    .findFirst();
            if (report.isEmpty()) {
                return List.of("the journey " + journey + " did not run; see " + log);
            }
            var suite = SUITE.matcher(Files.readString(report.get()));
            var ran = suite.find() && Integer.parseInt(suite.group(1)) > Integer.parseInt(suite.group(3));
            return status == 0 && ran ? List.of() : List.of("the journey " + journey + " failed; see " + log);
        }
    }
}
