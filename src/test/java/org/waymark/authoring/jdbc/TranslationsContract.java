package org.waymark.authoring.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.authoring.TextDigest;
import org.waymark.authoring.TextSpot;
import org.waymark.authoring.Translated;
import org.waymark.authoring.Translations;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/** What every storage of what was translated from what promises. */
abstract class TranslationsContract {

    private static final Slug POTS = new Slug("pots");
    private static final Slug KETTLES = new Slug("kettles");
    private static final TextSpot TITLE = new TextSpot("lessons/a", "front:title");
    private static final TextSpot PROMPT = new TextSpot("banks/a.yaml", "items/a/single-choice/prompt");
    private static final String ONE = TextDigest.of("one");
    private static final String TWO = TextDigest.of("two");

    private JdbcClient jdbc;
    private Translations translations;

    abstract DataSource database();

    @BeforeEach
    void begin() {
        jdbc = JdbcClient.create(database());
        translations = new JdbcTranslations(jdbc);
    }

    @AfterEach
    void empty() {
        List.of("translation_source", "translated_words")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void whatWasKeptLastIsKnown() {
        var turkish = new Translated(POTS, TITLE, Language.TURKISH, ONE, ONE);
        var azerbaijani = new Translated(POTS, TITLE, Language.AZERBAIJANI, ONE, TWO);
        var prompt = new Translated(POTS, PROMPT, Language.TURKISH, TWO, TWO);
        translations.keep(List.of(turkish, azerbaijani, prompt));
        translations.keep(List.of(new Translated(KETTLES, TITLE, Language.TURKISH, ONE, ONE)));
        var changed = new Translated(POTS, TITLE, Language.TURKISH, TWO, TWO);
        translations.keep(List.of(changed));
        translations.keep(List.of());

        assertThat(translations.of(POTS)).containsExactlyInAnyOrder(changed, azerbaijani, prompt);
        assertThat(translations.of(POTS, "lessons/a")).containsExactlyInAnyOrder(changed, azerbaijani);
        assertThat(translations.of(POTS, "lessons/b")).isEmpty();
    }

    @Test
    void whatIsForgottenIsNotKnown() {
        var turkish = new Translated(POTS, TITLE, Language.TURKISH, ONE, ONE);
        var azerbaijani = new Translated(POTS, TITLE, Language.AZERBAIJANI, ONE, ONE);
        translations.keep(List.of(turkish, azerbaijani));

        translations.forget(POTS, TITLE, Language.TURKISH);

        assertThat(translations.of(POTS)).containsExactly(azerbaijani);
    }

    @Test
    void wordsComeBackToTheLetter() {
        var words = "ə Ə ğ ı İ ¶ “ ” \uD835\uDCB3\r\n\ttab ";
        translations.remember(POTS, Map.of(ONE, words));
        translations.remember(POTS, Map.of(ONE, words, TWO, "two"));
        translations.remember(POTS, Map.of());

        assertThat(translations.words(POTS, List.of(ONE, TWO))).isEqualTo(Map.of(ONE, words, TWO, "two"));
        assertThat(translations.words(POTS, List.of(TWO))).containsOnlyKeys(TWO);
        assertThat(translations.words(KETTLES, List.of(ONE))).isEmpty();
        assertThat(translations.words(POTS, List.of())).isEmpty();
    }
}
