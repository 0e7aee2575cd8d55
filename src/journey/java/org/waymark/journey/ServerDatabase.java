package org.waymark.journey;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.waymark.base.jdbc.EmbeddedFile;

/** A database for one server, as the settings that name it; it can be read from outside while the server is down. */
public record ServerDatabase(String url, String user, String password) {

    private static final String H2_SETTINGS =
            ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";

    public static ServerDatabase h2(Path folder) {
        return new ServerDatabase("jdbc:h2:file:" + folder.resolve("waymark") + H2_SETTINGS, "waymark", "waymark");
    }

    /** For {@code @EnabledIf}: false only where no server is given and it need not be. */
    public static boolean mysqlIsGiven() {
        var given = System.getenv("WAYMARK_TEST_MYSQL_URL") != null;
        if (!given && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException(
                    "WAYMARK_TEST_MYSQL_URL names no MySQL server, and under CI nothing is skipped");
        }
        return given;
    }

    public static ServerDatabase mysql() {
        var server = System.getenv("WAYMARK_TEST_MYSQL_URL");
        var user = Optional.ofNullable(System.getenv("WAYMARK_TEST_MYSQL_USER")).orElse("root");
        var password = Optional.ofNullable(System.getenv("WAYMARK_TEST_MYSQL_PASSWORD"))
                .orElse("");
        var name = "journey_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(new DriverManagerDataSource(server, user, password))
                .sql("create database " + name + " character set utf8mb4 collate utf8mb4_0900_as_cs")
                .update();
        return new ServerDatabase(
                server + name + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                        + "&allowPublicKeyRetrieval=true&sslMode=DISABLED",
                user,
                password);
    }

    /** A killed server leaves the embedded database open; what reads it then has to look after it as the server does. */
    public JdbcClient client() {
        EmbeddedFile.restore(url);
        return JdbcClient.create(new DriverManagerDataSource(url, user, password));
    }

    public boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("WAYMARK_DB_URL", url);
        settings.put("WAYMARK_DB_USER", user);
        settings.put("WAYMARK_DB_PASSWORD", password);
        return settings;
    }
}
