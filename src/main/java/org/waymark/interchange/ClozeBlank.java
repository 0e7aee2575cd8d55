package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place to fill in that stands in the text of a question of Moodle.
 *
 * @param weight how many parts of the worth it is
 * @param isCased whether upper and lower case are told apart
 */
record ClozeBlank(int weight, Kind kind, boolean isCased, boolean isShuffled, List<Alternative> alternatives) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MOST_WEIGHT = 100;

    /** How it is filled. */
    enum Kind {
        TYPED,
        NUMBER,
        MENU,
        SEVERAL;

        private Stream<String> names() {
            return switch (this) {
                case TYPED -> Stream.of("SHORTANSWER", "SA", "MW");
                case NUMBER -> Stream.of("NUMERICAL", "NM");
                case MENU -> Stream.of("MULTICHOICE", "MC");
                case SEVERAL -> Stream.of("MULTIRESPONSE", "MR");
            };
        }
    }

    /** What its name says of it besides. */
    record Look(Kind kind, boolean isCased, boolean isShuffled) {}

    private static final Map<String, Look> LOOKS = Stream.of(Kind.values())
            .flatMap(kind -> kind.names().flatMap(name -> looks(kind, name)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));

    private static Stream<Map.Entry<String, Look>> looks(Kind kind, String name) {
        return Stream.of("", "C", "_C", "V", "_V", "H", "_H", "S", "_S", "VS", "_VS", "HS", "_HS")
                .map(it -> Map.entry(name + it, new Look(kind, it.endsWith("C"), it.endsWith("S"))));
    }

    /** One answer, as it stands in the text. */
    record Alternative(BigDecimal percent, String text, Optional<String> feedback) {

        boolean isFull() {
            return percent.compareTo(WHOLE) == 0;
        }
    }

    ClozeBlank {
        alternatives = List.copyOf(alternatives);
    }

    static Optional<Look> look(String name) {
        return Optional.ofNullable(LOOKS.get(name));
    }

    /** Whether its answers are on offer. */
    boolean isChosen() {
        return switch (kind) {
            case TYPED, NUMBER -> false;
            case MENU, SEVERAL -> true;
        };
    }

    /** Whether one of our gaps can say it beside others. */
    boolean isGap() {
        return weight >= 1
                && weight <= MOST_WEIGHT
                && switch (kind) {
                    case TYPED -> true;
                    case NUMBER ->
                        alternatives.stream()
                                .allMatch(it -> it.text().matches("-?[0-9]{1,15}")
                                        || (it.text().equals("*")
                                                && it.percent().signum() == 0));
                    case MENU ->
                        alternatives.stream().filter(Alternative::isFull).count() == 1
                                && alternatives.stream()
                                        .allMatch(it ->
                                                it.isFull() || it.percent().signum() == 0);
                    case SEVERAL -> false;
                };
    }
}
