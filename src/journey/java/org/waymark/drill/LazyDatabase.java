package org.waymark.drill;

import java.util.List;
import java.util.Map;
import org.waymark.journey.Server;
import org.waymark.journey.ServerDatabase;

/** An embedded database that acknowledges before it writes: on such a one the program must not start. */
final class LazyDatabase {

    private LazyDatabase() {}

    /** What is wrong with how the program met it. */
    static List<String> accepted(Scene scene) {
        var folder = scene.newFolder("lazy");
        var careful = ServerDatabase.h2(folder.toAbsolutePath());
        var lazy = new ServerDatabase(
                careful.url().replace("WRITE_DELAY=0", "WRITE_DELAY=500"), careful.user(), careful.password());
        try (var _ = Server.start(lazy, scene.content(), folder, Map.of("WAYMARK_DEMO", "false"))) {
            return List.of("it started on an embedded database with WRITE_DELAY=500");
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getMessage()).contains("WRITE_DELAY")
                    ? List.of()
                    : List.of("it did not say why it refused to start: " + refused.getMessage());
        }
    }
}
