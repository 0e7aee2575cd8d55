package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.waymark.storage.TestDatabase;

class DurabilityTest {

    @TempDir
    Path folder;

    @Test
    void anEmbeddedDatabaseThatWritesLaterIsRefused() {
        var url = "jdbc:h2:file:" + folder.resolve("late");

        assertThat(Durability.weaknessOfH2(at(url), url))
                .hasValueSatisfying(reason -> assertThat(reason).contains("before it writes them"));
    }

    @Test
    void anEmbeddedDatabaseThatWritesAtOnceIsTaken() {
        var url = "jdbc:h2:file:" + folder.resolve("at-once") + ";WRITE_DELAY=0";

        assertThat(Durability.weaknessOfH2(at(url), url)).isEmpty();
    }

    @ParameterizedTest(name = "flush {0}, doublewrite {1}, log {2} synced every {3}: weak is {4}")
    @CsvSource({
        "1, ON, true, 1, false",
        "1, ON, false, 0, false",
        "2, ON, true, 1, true",
        "0, ON, true, 1, true",
        "1, OFF, true, 1, true",
        "1, ON, true, 0, true",
        "1, ON, true, 1000, true"
    })
    void aMysqlServerThatForgetsIsRefused(int flush, String doublewrite, boolean log, int sync, boolean weak) {
        assertThat(Durability.weaknessOf(flush, doublewrite, log, sync).isPresent())
                .isEqualTo(weak);
    }

    @Test
    @EnabledIf("org.waymark.storage.TestDatabase#mysqlIsGiven")
    void theSettingsOfARealServerAreRead() {
        var database = JdbcClient.create(TestDatabase.mysql());
        var flush = database.sql("select @@global.innodb_flush_log_at_trx_commit")
                .query(Integer.class)
                .single();

        assertThat(Durability.weaknessOfMysql(database).isEmpty()).isEqualTo(flush == 1);
    }

    private static JdbcClient at(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url, "waymark", "waymark"));
    }
}
