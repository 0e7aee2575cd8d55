package org.waymark.content.files;

import java.util.EnumMap;
import java.util.Map;
import org.waymark.content.Blueprint;
import org.waymark.question.Difficulty;
import org.waymark.question.Level;

/** How many questions of what a bank was planned with: below each heading a word and its number. */
final class BlueprintFields {

    private static final int MOST = 999;

    private BlueprintFields() {}

    static Blueprint read(Fields fields) {
        var blueprint = new Blueprint(
                numbers(fields, "kinds", Blueprint.Kind.class),
                numbers(fields, "difficulty", Difficulty.class),
                numbers(fields, "level", Level.class));
        fields.end();
        return blueprint;
    }

    private static <E extends Enum<E>> Map<E, Integer> numbers(Fields fields, String key, Class<E> type) {
        var numbers = new EnumMap<E, Integer>(type);
        fields.mappingIfAny(key).ifPresent(below -> {
            for (var constant : type.getEnumConstants()) {
                below.scalarIfAny(Scalar.inFiles(constant))
                        .flatMap(it -> it.whole(0, MOST))
                        .ifPresent(it -> numbers.put(constant, it));
            }
            below.end();
        });
        return numbers;
    }
}
