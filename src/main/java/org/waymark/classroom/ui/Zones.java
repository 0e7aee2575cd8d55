package org.waymark.classroom.ui;

import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Time zones by what people call them: by their own name, by the city that is its last part, and by the cities of the region as they are
 * called in Turkish, Azerbaijani and English.
 */
final class Zones {

    private static final Map<String, List<String>> CITIES = Map.ofEntries(
            entry(
                    "Europe/Istanbul",
                    List.of(
                            "İstanbul",
                            "Ankara",
                            "Anqara",
                            "İzmir",
                            "Bursa",
                            "Antalya",
                            "Adana",
                            "Konya",
                            "Gaziantep",
                            "Diyarbakır",
                            "Erzurum",
                            "Kars",
                            "Iğdır",
                            "Trabzon",
                            "Samsun",
                            "Kayseri",
                            "Türkiye")),
            entry(
                    "Asia/Baku",
                    List.of(
                            "Bakı",
                            "Bakü",
                            "Gəncə",
                            "Ganja",
                            "Naxçıvan",
                            "Nahçıvan",
                            "Nakhchivan",
                            "Sumqayıt",
                            "Sumgait",
                            "Şəki",
                            "Lənkəran",
                            "Mingəçevir",
                            "Şuşa",
                            "Xankəndi",
                            "Azərbaycan",
                            "Azerbaijan")),
            entry("Asia/Tbilisi", List.of("Tbilisi", "Tiflis", "Batum", "Batumi")),
            entry("Asia/Yerevan", List.of("Yerevan", "Erivan", "İrəvan")),
            entry("Asia/Tehran", List.of("Tehran", "Tahran", "Təbriz", "Tabriz")),
            entry("Asia/Nicosia", List.of("Nicosia", "Lefkoşa", "Nikosiya")),
            entry("Asia/Ashgabat", List.of("Ashgabat", "Aşkabat", "Aşqabad")),
            entry("Asia/Tashkent", List.of("Tashkent", "Taşkent", "Daşkənd")),
            entry("Asia/Almaty", List.of("Almaty", "Almatı")),
            entry("Europe/Moscow", List.of("Moscow", "Moskova", "Moskva")),
            entry("Europe/Kiev", List.of("Kyiv", "Kiev", "Kiyev")),
            entry("Europe/London", List.of("London", "Londra")),
            entry("Europe/Vienna", List.of("Vienna", "Viyana", "Vyana")),
            entry("Europe/Athens", List.of("Athens", "Atina", "Afina")),
            entry("Europe/Brussels", List.of("Brussels", "Brüksel", "Brüssel")));

    /** These regions hold old names of zones that have another one. */
    private static final Set<String> OLD = Set.of("Etc", "SystemV", "US", "Canada", "Mexico", "Brazil", "Chile");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_'’.-]+");
    private static final Map<String, ZoneId> FOUND = found();

    private Zones() {}

    /** The zone that somebody means; empty where there is none, or several. */
    static Optional<ZoneId> named(String typed) {
        return withId(typed.strip()).or(() -> Optional.ofNullable(FOUND.get(folded(typed))));
    }

    /** An offset alone is not where a class is held: clocks are put forward there or not. */
    static Optional<ZoneId> withId(String id) {
        try {
            var zone = ZoneId.of(id);
            return zone instanceof ZoneOffset && !zone.equals(ZoneOffset.UTC) ? Optional.empty() : Optional.of(zone);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The cities that stand for a zone besides the one that it is named after. */
    static List<String> cities(ZoneId zone) {
        return CITIES.getOrDefault(zone.getId(), List.of());
    }

    private static Map<String, ZoneId> found() {
        var ids = ZoneId.getAvailableZoneIds().stream()
                .filter(it -> it.contains("/") && !OLD.contains(it.substring(0, it.indexOf('/'))))
                .toList();
        var byCity = ids.stream().collect(groupingBy(it -> folded(it.substring(it.lastIndexOf('/') + 1))));
        var found = new HashMap<String, ZoneId>();
        byCity.forEach((city, some) -> {
            if (some.size() == 1) {
                found.put(city, ZoneId.of(some.getFirst()));
            }
        });
        found.putAll(ids.stream().collect(toUnmodifiableMap(Zones::folded, ZoneId::of, (one, _) -> one)));
        CITIES.forEach((id, cities) -> cities.forEach(city -> found.put(folded(city), ZoneId.of(id))));
        return Map.copyOf(found);
    }

    /** Without case, marks and spaces; the four letters i of Turkish and Azerbaijani are one, and ə is e. */
    private static String folded(String words) {
        var plain = words.replace('İ', 'i').replace('I', 'i').replace('ı', 'i').toLowerCase(Locale.ROOT);
        var letters = plain.replace('ə', 'e');
        return BETWEEN_WORDS
                .matcher(MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                        .replaceAll(""))
                .replaceAll("");
    }
}
