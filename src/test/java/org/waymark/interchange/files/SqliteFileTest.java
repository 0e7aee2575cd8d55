package org.waymark.interchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write, opened by SQLite itself. */
class SqliteFileTest {

    private static final String SQL = "CREATE TABLE t (id integer primary key, n integer not null, s text not null)";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 300, 20_000})
    void rowsComeBackHoweverManyTheyAre(int count) throws Exception {
        var rows = new ArrayList<SqliteRow>();
        for (var i = 0; i < count; i++) {
            rows.add(row(1_000_000_000_000L + 3L * i, i * 7L - 5, "ə".repeat(i % 90)));
        }

        try (var connection = open(rows)) {
            assertThat(said(connection, "pragma integrity_check")).containsExactly("ok");
            assertThat(said(connection, "select count(*) from t")).containsExactly("" + count);
            assertThat(said(connection, "select id || ' ' || n || ' ' || s from t order by id"))
                    .isEqualTo(rows.stream().map(SqliteFileTest::text).toList());
        }
    }

    /** A page of each row; around every number of pages at which a tree begins to need another page or another level. */
    @ParameterizedTest
    @ValueSource(ints = {271, 272, 273, 274, 543, 544, 545, 546, 816, 817})
    void treesGrowAsTheyMust(int count) throws Exception {
        var rows = new ArrayList<SqliteRow>();
        for (var i = 0; i < count; i++) {
            rows.add(row(i + 1L, i, "x".repeat(3_000)));
        }

        try (var connection = open(rows)) {
            assertThat(said(connection, "pragma integrity_check")).containsExactly("ok");
            assertThat(said(connection, "select n from t where id = " + count)).containsExactly("" + (count - 1));
            assertThat(said(connection, "select count(*) from t where length(s) = 3000"))
                    .containsExactly("" + count);
        }
    }

    /** Around every length at which a payload begins to need another page. */
    @Test
    void textsComeBackHoweverLongTheyAre() throws Exception {
        var rows = new ArrayList<SqliteRow>();
        for (var pages = 0; pages < 4; pages++) {
            for (var around = -60; around < 60; around++) {
                rows.add(row(rows.size() + 1L, 0, "x".repeat(Math.max(0, 4_092 * pages + around))));
                rows.add(row(rows.size() + 1L, 0, "x".repeat(Math.max(0, 489 + 4_092 * pages + around))));
                rows.add(row(rows.size() + 1L, 0, "x".repeat(Math.max(0, 4_061 + 4_092 * pages + around))));
            }
        }
        rows.add(row(rows.size() + 1L, 0, "x".repeat(300_000)));

        try (var connection = open(rows)) {
            assertThat(said(connection, "pragma integrity_check")).containsExactly("ok");
            assertThat(said(connection, "select id || ' ' || n || ' ' || s from t order by id"))
                    .isEqualTo(rows.stream().map(SqliteFileTest::text).toList());
        }
    }

    @Test
    void numbersOfEverySizeComeBack() throws Exception {
        var numbers = new ArrayList<Long>();
        for (var bits = 0; bits < 63; bits++) {
            numbers.addAll(List.of(1L << bits, (1L << bits) - 1, -(1L << bits), -(1L << bits) - 1));
        }
        var rows = new ArrayList<SqliteRow>();
        for (var i = 0; i < numbers.size(); i++) {
            rows.add(row(1L + i, numbers.get(i), ""));
        }

        try (var connection = open(rows)) {
            assertThat(said(connection, "select n from t order by id"))
                    .isEqualTo(numbers.stream().map(String::valueOf).toList());
        }
    }

    private static SqliteRow row(long id, long number, String text) {
        return new SqliteRow(id, List.of(SqliteRow.Id.HERE, new SqliteRow.Whole(number), new SqliteRow.Text(text)));
    }

    private static String text(SqliteRow row) {
        return row.id() + " " + ((SqliteRow.Whole) row.values().get(1)).number() + " "
                + ((SqliteRow.Text) row.values().get(2)).text();
    }

    private Connection open(List<SqliteRow> rows) throws IOException, SQLException {
        var file = folder.resolve("t.db");
        Files.write(file, SqliteFile.write(List.of(new SqliteFile.Table("t", SQL, rows))));
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static List<String> said(Connection connection, String sql) throws SQLException {
        var said = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                said.add(result.getString(1));
            }
        }
        return said;
    }
}
