package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "waymark.welcome=true")
class WelcomeTest {

    @Autowired
    private Welcome welcome;

    @Test
    void theTerminalSaysWhereItIsHowToGetInAndHowToStop() {
        var out = new ByteArrayOutputStream();

        welcome.print(new PrintStream(out, true, StandardCharsets.UTF_8), 8_090);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("http://localhost:8090")
                .contains("deniz", "waymark-deniz", "leyla", "admin")
                .contains("Ctrl-C");
    }
}
