package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.waymark.Waymark;

@ExtendWith(OutputCaptureExtension.class)
class RestartTest {

    private static final Pattern LINK = Pattern.compile("https://waymark\\.example(/first-administrator/[\\w-]{22})");

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID()
            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";

    @Test
    void aRestartedServerStillKnowsARememberedDeviceAndNoSession() {
        var devices = new String[2];
        start(port -> {
            var browser = new Browser(port);
            browser.signInToStay("deniz", "waymark-deniz");
            devices[0] = browser.cookie(DeviceTokens.COOKIE).orElseThrow();
            devices[1] = browser.cookie("JSESSIONID").orElseThrow();
        });

        start(port -> {
            assertThat(new Browser(port).with("JSESSIONID", devices[1]).isSignedIn())
                    .isFalse();
            assertThat(new Browser(port).with(DeviceTokens.COOKIE, devices[0]).isSignedIn())
                    .isTrue();
        });
    }

    @Test
    void withoutDemoAccountsTheLogHasALinkForTheFirstAdministrator(CapturedOutput output) {
        start(port -> assertThat(new Browser(port).get("/sign-in").statusCode()).isEqualTo(200));
        assertThat(LINK.matcher(output.getOut()).find()).isFalse();

        start(
                port -> {
                    var link = LINK.matcher(output.getOut());
                    assertThat(link.find()).isTrue();
                    assertThat(new Browser(port).get(link.group(1)).statusCode())
                            .isEqualTo(200);
                    var browser = new Browser(port);
                    assertThat(Browser.target(browser.signIn("admin", "waymark-admin")))
                            .isEqualTo("/sign-in?error");
                },
                "--waymark.demo=false");
    }

    private void start(Consumer<Integer> use, String... settings) {
        var arguments = Stream.concat(
                        Stream.of(
                                "--spring.datasource.url=" + database,
                                "--server.port=0",
                                "--vaadin.productionMode=true",
                                "--waymark.public-url=https://waymark.example"),
                        Arrays.stream(settings))
                .toArray(String[]::new);
        try (var context = new SpringApplicationBuilder(Waymark.class).run(arguments)) {
            use.accept(((ServletWebServerApplicationContext) context)
                    .getWebServer()
                    .getPort());
        }
    }
}
