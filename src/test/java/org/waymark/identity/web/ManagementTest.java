package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "management.server.port=0"})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ManagementTest {

    private final Browser operator;
    private final Browser visitor;
    private final Environment settings;

    ManagementTest(@LocalManagementPort int management, @LocalServerPort int port, Environment settings) {
        this.operator = new Browser(management).sending("Accept", "*/*");
        this.visitor = new Browser(port);
        this.settings = settings;
    }

    @Test
    void healthAndMetricsAreOnAPortOfTheirOwnOnLoopback() {
        assertThat(operator.get("/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(operator.get("/actuator/metrics/jvm.memory.used").statusCode())
                .isEqualTo(200);
        assertThat(settings.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void nothingElseIs() {
        assertThat(operator.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(operator.get("/actuator/heapdump").statusCode()).isEqualTo(404);
        assertThat(operator.get("/actuator/beans").statusCode()).isEqualTo(404);
        assertThat(operator.send("POST", "/actuator/shutdown", "{}").statusCode())
                .isIn(403, 404);
        assertThat(operator.get("/profile").statusCode()).isNotEqualTo(200);
    }

    @Test
    void thePortForBrowsersHasNeither() {
        assertThat(visitor.get("/actuator/health").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/actuator/metrics").statusCode()).isEqualTo(404);
    }
}
