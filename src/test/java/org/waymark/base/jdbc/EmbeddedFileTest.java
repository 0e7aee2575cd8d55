package org.waymark.base.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a database as a power cut leaves it, after each of many commits. */
class EmbeddedFileTest {

    private static final int COMMITS = 400;
    private static final String MAP = "answers";

    @TempDir
    Path folder;

    /** How many commits were there and not found, with and without our looking after the file. */
    private record Lost(int alone, int restored) {}

    @Test
    void nothingCommittedIsLostWhereTheEngineAloneLosesSome() throws IOException {
        var lost = afterEachCommit();

        assertThat(lost.restored()).isZero();
        // once this fails the engine has been mended, and EmbeddedFile can go
        assertThat(lost.alone()).isPositive();
    }

    private Lost afterEachCommit() throws IOException {
        var random = new Random(1918);
        var live = folder.resolve("live.mv.db");
        var alone = 0;
        var restored = 0;
        try (var store = new MVStore.Builder()
                .fileName(live.toString())
                .autoCommitDisabled()
                .open()) {
            store.setRetentionTime(0);
            var map = store.<Integer, byte[]>openMap(MAP);
            for (var commit = 1; commit <= COMMITS; commit++) {
                // some commits are long and some are short, so the file gets holes of every length
                for (var i = random.nextInt(30); i >= 0; i--) {
                    map.put(random.nextInt(200), new byte[random.nextInt(3_000)]);
                }
                map.put(-1, new byte[commit]);
                store.commit();
                alone += last(copy(live, "alone")) == commit ? 0 : 1;
                var copy = copy(live, "restored");
                EmbeddedFile.restore("jdbc:h2:file:" + folder.resolve("restored") + ";WRITE_DELAY=0");
                restored += last(copy) == commit ? 0 : 1;
            }
        }
        return new Lost(alone, restored);
    }

    private Path copy(Path live, String name) throws IOException {
        return Files.copy(live, folder.resolve(name + ".mv.db"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static int last(Path file) {
        var store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
        try {
            var value = store.<Integer, byte[]>openMap(MAP).get(-1);
            return value == null ? 0 : value.length;
        } finally {
            store.closeImmediately();
        }
    }

    @Test
    void whatWasClosedOrIsNotThereOrLiesElsewhereIsLeftAlone() throws IOException, SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("closed");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table answer (id int primary key)");
        }
        var file = folder.resolve("closed.mv.db");
        var before = Files.readAllBytes(file);

        EmbeddedFile.restore(url);
        EmbeddedFile.restore("jdbc:h2:file:" + folder.resolve("missing"));
        EmbeddedFile.restore("jdbc:h2:mem:anything");
        EmbeddedFile.restore("jdbc:mysql://127.0.0.1:1/nothing");

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.resolve("missing.mv.db")).doesNotExist();
    }

    @Test
    void aFileInUseIsLeftToWhoeverUsesIt() throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("used") + ";WRITE_DELAY=0";
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table answer (id int primary key)");
            statement.execute("insert into answer values (1)");

            EmbeddedFile.restore(url);

            try (var rows = statement.executeQuery("select count(*) from answer")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        }
    }
}
