package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartFailuresTest {

    @Test
    void aTakenPortIsNamedWithTheSettingThatChangesIt() {
        var failure = new IllegalStateException("context", new PortInUseException(8080));

        assertThat(StartFailures.sentence(failure)).contains("8080").contains("WAYMARK_PORT");
    }

    @Test
    void aDatabaseFileInUseIsSaidToBeInUse() {
        var refusal = new SQLException("Database may be already in use", "90020", 90_020);

        assertThat(StartFailures.sentence(new IllegalStateException(refusal))).contains("in use by another instance");
    }

    @Test
    void aSilentServerIsSaidToBeSilent() {
        assertThat(StartFailures.sentence(new IllegalStateException(new ConnectException("refused"))))
                .contains("does not answer");
    }

    @Test
    void aWeakDatabaseIsRefusedWithItsReason() {
        assertThat(StartFailures.sentence(new IllegalStateException(new Durability.Weak("set it to 1"))))
                .isEqualTo("set it to 1.");
    }

    @Test
    void anUnknownFailureNamesItsRoot() {
        assertThat(StartFailures.sentence(new IllegalStateException("outer", new IllegalArgumentException("inner"))))
                .contains("IllegalArgumentException")
                .contains("inner");
    }
}
