package org.waymark.drill;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journey.Server;

/** As {@link DrillIT}, on the database that the program brings along. */
class EmbeddedDrillIT {

    @TempDir
    Path folder;

    @Test
    void nothingIsLostWhenTheServerIsKilled() throws Exception {
        var plan = new Plan(20, 1, Duration.ofSeconds(1), Duration.ofSeconds(3));
        try (var workshop = new Workshop(folder, Server.QUICK_TO_START)) {
            DrillIT.assertUnharmed(new ServerKilled(true).run(plan, workshop));
        }
    }
}
