package org.waymark.storage;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own for one test class, with all migrations done. */
public final class TestDatabase {

    /** Where a MySQL server for tests is: {@code jdbc:mysql://host:port/}, a user who may create databases, and the password. */
    private static final Optional<String> MYSQL = Optional.ofNullable(System.getenv("WAYMARK_TEST_MYSQL_URL"));

    private static final String MYSQL_USER = environment("WAYMARK_TEST_MYSQL_USER", "root");
    private static final String MYSQL_PASSWORD = environment("WAYMARK_TEST_MYSQL_PASSWORD", "");

    private TestDatabase() {}

    public static DataSource h2() {
        return migrated(emptyH2());
    }

    /** Without any table. */
    public static DataSource emptyH2() {
        var url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
        return new DriverManagerDataSource(url, "waymark", "waymark");
    }

    /** For {@code @EnabledIf}: false only where no server is given and it need not be; under CI its absence is a failure. */
    public static boolean mysqlIsGiven() {
        if (MYSQL.isEmpty() && Boolean.parseBoolean(environment("CI", "false"))) {
            throw new IllegalStateException(
                    "WAYMARK_TEST_MYSQL_URL names no MySQL server, and under CI nothing is skipped");
        }
        return MYSQL.isPresent();
    }

    public static DataSource mysql() {
        return migrated(emptyMysql());
    }

    /** Without any table. */
    public static DataSource emptyMysql() {
        var server = MYSQL.orElseThrow();
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(new DriverManagerDataSource(server, MYSQL_USER, MYSQL_PASSWORD))
                .sql("create database " + name + " character set utf8mb4")
                .update();
        var url = server + name + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&allowPublicKeyRetrieval=true&sslMode=DISABLED";
        return new DriverManagerDataSource(url, MYSQL_USER, MYSQL_PASSWORD);
    }

    private static DataSource migrated(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return dataSource;
    }

    private static String environment(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
}
