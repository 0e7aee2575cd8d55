package org.waymark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ExampleFiles;
import org.waymark.content.ExampleKinds;
import tools.jackson.databind.json.JsonMapper;

/** Banks as decks of Anki, read back by SQLite. */
class CardsOutTest {

    @TempDir
    private Path folder;

    private Path course;

    @BeforeEach
    void aCourse() throws IOException {
        course = Files.createDirectories(folder.resolve("lighthouse"));
        ExampleFiles.write(ExampleKinds.all(), course);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyQuestionIsACardThatAnkiCanRead(Language language) throws Exception {
        var shipped = Path.of("content/turkiye-azerbaijan");
        try (var deck = exported(shipped, "m02", language, "m02.apkg")) {
            assertThat(said(deck, "pragma integrity_check")).containsExactly("ok");
            assertThat(said(deck, "select ver from col")).containsExactly("11");
            assertThat(said(deck, "select count(*) from notes n join cards c on c.nid = n.id"))
                    .containsExactly("27");
            assertThat(said(deck, "select guid from notes")).doesNotHaveDuplicates();
            assertThat(said(deck, "select due from cards order by id").getLast())
                    .isEqualTo("27");
            var json = JsonMapper.builder().build();
            var decks = json.readTree(said(deck, "select decks from col").getFirst());
            var models = json.readTree(said(deck, "select models from col").getFirst());
            json.readTree(said(deck, "select dconf from col").getFirst());
            json.readTree(said(deck, "select conf from col").getFirst());
            assertThat(decks.has(said(deck, "select distinct did from cards").getFirst()))
                    .isTrue();
            assertThat(models.has(said(deck, "select distinct mid from notes").getFirst()))
                    .isTrue();
            assertThat(said(deck, "select flds from notes"))
                    .allMatch(it -> it.chars().filter(c -> c == '\u001f').count() == 1)
                    .noneMatch(it -> it.contains("{{") || it.contains("<script"));
        }
    }

    @Test
    void aCardKeepsItsNameWhateverIsSaidOnIt() throws Exception {
        List<String> before;
        List<String> decks;
        try (var deck = exported(course, "kinds", Language.ENGLISH, "before.apkg")) {
            before = said(deck, "select guid from notes order by id");
            decks = said(deck, "select distinct did from cards");
        }
        ExampleFiles.write(ExampleKinds.with("Sort them.", "Put each <b>where</b> it belongs."), course);
        try (var deck = exported(course, "kinds", Language.ENGLISH, "after.apkg")) {
            assertThat(said(deck, "select guid from notes order by id")).isEqualTo(before);
            assertThat(said(deck, "select distinct did from cards")).isEqualTo(decks);
            assertThat(said(deck, "select flds from notes"))
                    .anyMatch(it -> it.contains("Put each &lt;b&gt;where&lt;/b&gt; it belongs."));
        }
        try (var deck = exported(course, "kinds", Language.TURKISH, "turkish.apkg")) {
            assertThat(said(deck, "select guid from notes")).doesNotContainAnyElementsOf(before);
        }
    }

    @Test
    void nothingOnACardIsPlayedOrSetByAnki() throws Exception {
        ExampleFiles.write(
                ExampleKinds.with("Sort them.", "Put [sound:x.mp3], [latex]x[/latex] and [$]x[/$] where they belong."),
                course);

        try (var deck = exported(course, "kinds", Language.ENGLISH, "brackets.apkg")) {
            assertThat(said(deck, "select flds from notes"))
                    .anyMatch(it -> it.contains("Put &#91;sound:x.mp3], &#91;latex]x&#91;/latex]"))
                    .noneMatch(it -> it.contains("["));
        }
    }

    @Test
    void onlyABankBecomesCards() {
        assertThat(run("export", course, new Slug("no-such"), "--anki")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("export", course, "kinds", "--anki", "--paper")).isEqualTo(Cli.WRONG_USE);
        assertThat(run("export", course, "--anki")).isEqualTo(Cli.WRONG_USE);
    }

    private Connection exported(Path course, String bank, Language language, String name)
            throws IOException, SQLException {
        var file = folder.resolve(name);
        assertThat(run("export", course, bank, "--anki", "--language", language.tag(), "--out", file))
                .isEqualTo(Cli.FINE);
        var database = folder.resolve(name + ".db");
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(new String(zip.getInputStream(zip.getEntry("media")).readAllBytes(), UTF_8))
                    .isEqualTo("{}");
            Files.write(
                    database,
                    zip.getInputStream(zip.getEntry("collection.anki21")).readAllBytes());
        }
        return DriverManager.getConnection("jdbc:sqlite:" + database);
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

    private static int run(Object... arguments) {
        var words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        var out = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        return new Cli(out, Optional.of("en")).run(words);
    }
}
