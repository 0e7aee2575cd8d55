package org.waymark.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.waymark.assessment.VerifyingAttempts;
import org.waymark.assessment.VerifyingAttempts.Deviation;
import org.waymark.base.jdbc.EmbeddedFile;
import org.waymark.progress.TrackingProgress;

/** Commands on the database of an installation, with the settings of its server; nobody is served meanwhile. */
final class OnDatabase implements AutoCloseable {

    private static final String URL = "spring.datasource.url";

    /** How many attempts are verified between two lines about it. */
    private static final int STRIDE = 1_000;

    private final ConfigurableApplicationContext context;
    private final PrintStream out;
    private final Words words;

    private OnDatabase(ConfigurableApplicationContext context, PrintStream out, Words words) {
        this.context = context;
        this.out = out;
        this.words = words;
    }

    static OnDatabase open(List<String> settings, PrintStream out, Words words) {
        var application = new SpringApplication(Kept.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of(
                "logging.level.root",
                "OFF",
                "spring.datasource.hikari.maximum-pool-size",
                "2",
                "spring.main.banner-mode",
                "off"));
        application.addInitializers(it -> onlyWhatIsThere(it.getEnvironment()));
        return new OnDatabase(application.run(settings.toArray(String[]::new)), out, words);
    }

    /** The embedded database makes a file that is missing; here that would hide a wrong address. One that was not closed is looked after. */
    private static void onlyWhatIsThere(ConfigurableEnvironment environment) {
        var url = environment.getRequiredProperty(URL);
        if (url.startsWith("jdbc:h2:")) {
            EmbeddedFile.restore(url);
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("only what is there", Map.of(URL, url + ";IFEXISTS=TRUE")));
        }
    }

    int verify() {
        requireSealKey();
        var report = context.getBean(VerifyingAttempts.class).verifyAll(this::say);
        report.deviations().forEach(it -> out.println(sentence(it)));
        if (report.unsealed() > 0) {
            out.println(words.say("cli.verify.unsealed", report.unsealed()));
        }
        if (report.broken() == 0) {
            out.println(words.say("cli.verify.sound", report.attempts()));
            return Cli.FINE;
        }
        out.println(words.say("cli.verify.found", report.attempts(), report.broken()));
        return Cli.PROBLEMS;
    }

    int rebuild() {
        var rebuilt = context.getBean(TrackingProgress.class).rebuild();
        out.println(words.say("cli.rebuild.done", rebuilt.sections(), rebuilt.attempts(), rebuilt.playthroughs()));
        return Cli.FINE;
    }

    private void requireSealKey() {
        var environment = context.getEnvironment();
        var file = environment.getRequiredProperty("waymark.seal.file");
        if (environment.getProperty("waymark.seal.key", "").isBlank() && !Files.exists(Path.of(file))) {
            throw new NoSealKey(file);
        }
    }

    private void say(int done, int all) {
        if (done % STRIDE == 0 && done < all) {
            out.println(words.say("cli.verify.at", done, all));
        }
    }

    private String sentence(Deviation deviation) {
        return switch (deviation) {
            case Deviation.BrokenSeal(var token, var event) -> words.say("cli.verify.broken-seal", token, event);
            case Deviation.OtherFigure(var token, var kept, var again) ->
                words.say(
                        "cli.verify.other-figure",
                        token,
                        kept.mark().earned(),
                        kept.mark().possible(),
                        again.mark().earned(),
                        again.mark().possible());
            case Deviation.OtherEnd(var token) -> words.say("cli.verify.other-end", token);
            case Deviation.Unreadable(var token, var reason) -> words.say("cli.verify.unreadable", token, reason);
        };
    }

    @Override
    public void close() {
        context.close();
    }
}
