package org.waymark.assessment.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in drawings, which may stand without anything between them: {@code 1.5.5-3} are three. */
final class SvgNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?");

    private SvgNumbers() {}

    static List<Float> all(@Nullable String text) {
        var numbers = new ArrayList<Float>();
        if (text != null) {
            var matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                numbers.add(Float.valueOf(matcher.group()));
            }
        }
        return numbers;
    }

    /** The first one; what stands behind it is its unit. */
    static float one(@Nullable String text, float otherwise) {
        var matcher = NUMBER.matcher(text == null ? "" : text);
        return matcher.find() ? Float.parseFloat(matcher.group()) : otherwise;
    }
}
