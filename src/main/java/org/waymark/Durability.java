package org.waymark;

import java.util.Optional;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start on a database that would forget what it has acknowledged: saved must mean committed to the disk. */
@Component
class Durability {

    /** The database is set up to forget; says which setting does it and what it must be. */
    static final class Weak extends RuntimeException {
        Weak(String reason) {
            super(reason);
        }
    }

    Durability(JdbcClient database, JdbcConnectionDetails connection) {
        var weakness = DatabaseDriver.fromJdbcUrl(connection.getJdbcUrl()) == DatabaseDriver.H2
                ? weaknessOfH2(database, connection.getJdbcUrl())
                : weaknessOfMysql(database);
        weakness.ifPresent(reason -> {
            throw new Weak(reason);
        });
    }

    /** H2 acknowledges a commit up to WRITE_DELAY milliseconds before it writes it; a database in memory promises nothing. */
    static Optional<String> weaknessOfH2(JdbcClient database, String url) {
        if (url.startsWith("jdbc:h2:mem:")) {
            return Optional.empty();
        }
        return database
                .sql("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                .query(String.class)
                .list()
                .stream()
                .filter(delay -> !delay.equals("0"))
                .findFirst()
                .map(("the embedded database acknowledges answers %s ms before it writes them;"
                        + " add ;WRITE_DELAY=0 to WAYMARK_DB_URL")::formatted);
    }

    static Optional<String> weaknessOfMysql(JdbcClient database) {
        return database.sql("""
                        select @@global.innodb_flush_log_at_trx_commit as flush,
                               @@global.innodb_doublewrite as doublewrite,
                               @@global.log_bin as binlog,
                               @@global.sync_binlog as sync
                        """)
                .query((row, _) -> weaknessOf(
                        row.getInt("flush"),
                        row.getString("doublewrite"),
                        row.getBoolean("binlog"),
                        row.getInt("sync")))
                .single();
    }

    /** MySQL manual 9, "InnoDB startup options" and "Binary logging options": the only values that survive a power cut. */
    static Optional<String> weaknessOf(int flush, String doublewrite, boolean binlog, int sync) {
        if (flush != 1) {
            return Optional.of(
                    "MySQL has innodb_flush_log_at_trx_commit=%d, which loses acknowledged answers; set it to 1"
                            .formatted(flush));
        }
        if (doublewrite.equals("OFF") || doublewrite.equals("0")) {
            return Optional.of("MySQL has innodb_doublewrite=OFF, which can tear pages in a crash; set it to ON");
        }
        if (binlog && sync != 1) {
            return Optional.of("MySQL has sync_binlog=%d, which loses acknowledged answers from its log; set it to 1"
                    .formatted(sync));
        }
        return Optional.empty();
    }
}
