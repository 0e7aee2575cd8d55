package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.base.Language;
import org.waymark.ui.Keys;

class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java/org/waymark");
    private static final Pattern WORD_IN_QUOTES = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"");

    static Stream<String> modules() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("(_..)?\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyLanguageHasTheSameKeys(String module) {
        var english = bundle(module, Language.ENGLISH).keySet();

        assertThat(english).isNotEmpty();
        for (var language : Language.values()) {
            assertThat(bundle(module, language).keySet()).as(language.tag()).isEqualTo(english);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyPatternIsValidAndAsksForTheSameParameters(String module) {
        for (var entry : bundle(module, Language.ENGLISH).entrySet()) {
            for (var language : Language.values()) {
                var text = bundle(module, language).get(entry.getKey());

                assertThat(text).as(entry.getKey() + " " + language.tag()).isNotBlank();
                assertThat(parameters(text, language))
                        .as(entry.getKey() + " " + language.tag())
                        .isEqualTo(parameters(entry.getValue(), Language.ENGLISH));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keysAreSortedAndBeginWithTheirModule(String module) throws IOException {
        for (var language : Language.values()) {
            var keys = Files.readAllLines(file(module, language)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();

            assertThat(keys).isSorted().doesNotHaveDuplicates().allMatch(key -> key.startsWith(module + "."));
        }
    }

    @Test
    void everyKeyThatIsUsedIsThere() throws IOException {
        var known = allKeys();
        var modules = modules().collect(Collectors.toSet());

        var missing = quotedWords()
                .filter(word -> modules.contains(word.substring(0, word.indexOf('.'))))
                .filter(word -> !known.contains(word))
                .filter(word -> known.stream().noneMatch(key -> key.startsWith(word)))
                .toList();

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyThatIsThereIsUsed() throws IOException {
        var quoted = quotedWords().collect(Collectors.toSet());
        var prefixes = quotedPrefixes();

        var unused = allKeys().stream()
                .filter(key -> !quoted.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .toList();

        assertThat(unused).isEmpty();
    }

    private static Collection<String> parameters(String pattern, Language language) {
        var format = new MessageFormat(pattern, language.locale());
        return Stream.of(Pattern.compile("\\{(\\d+)")
                        .matcher(format.toPattern())
                        .results()
                        .map(it -> it.group(1))
                        .toArray(String[]::new))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.Set<String> allKeys() throws IOException {
        return modules()
                .flatMap(module -> bundle(module, Language.ENGLISH).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of files are no keys. */
    private static Stream<String> quotedWords() throws IOException {
        return WORD_IN_QUOTES
                .matcher(allSource())
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.endsWith(".yaml"));
    }

    /** Keys made of an enum constant or of a prefix and a part: {@code "content.problem." + name}. */
    private static List<String> quotedPrefixes() throws IOException {
        var source = allSource();
        var written = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9-]+)*\\.)\"")
                .matcher(source)
                .results()
                .map(it -> it.group(1));
        return Stream.concat(written, enumPrefixes()).toList();
    }

    private static Stream<String> enumPrefixes() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var prefixes = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TranslationsTest::enumsIn)
                    .toList();
            return prefixes.stream();
        }
    }

    private static Stream<String> enumsIn(Path file) {
        var module = file.getParent().getFileName().toString();
        return Pattern.compile("enum ([A-Z][A-Za-z]*)")
                .matcher(read(file))
                .results()
                .map(it -> module + "."
                        + it.group(1).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".");
    }

    private static String allSource() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationsTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Map<String, String> bundle(String module, Language language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file(module, language))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sorted = new TreeMap<String, String>();
        properties.forEach((key, value) -> sorted.put((String) key, (String) value));
        return sorted;
    }

    private static Path file(String module, Language language) {
        return BUNDLES.resolve(
                language == Language.ENGLISH ? module + ".properties" : module + "_" + language.tag() + ".properties");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anEnumConstantHasTheKeyOfItsPackageTypeAndName() {
        assertThat(Keys.of(Language.AZERBAIJANI)).isEqualTo("base.language.azerbaijani");
    }
}
