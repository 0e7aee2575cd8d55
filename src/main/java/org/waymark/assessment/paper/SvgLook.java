package org.waymark.assessment.paper;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a drawing looks; what it does not say it has from what it lies in.
 *
 * @param fill nothing where it is not filled
 * @param stroke nothing where it has no line
 * @param anchor {@code start}, {@code middle} or {@code end}: which part of words stands at their place
 */
record SvgLook(Optional<Color> fill, Optional<Color> stroke, float lineWidth, float fontSize, String anchor) {

    static final SvgLook PLAIN = new SvgLook(Optional.of(Color.BLACK), Optional.empty(), 1, 16, "start");

    /** Shades and whatever else is no plain colour here. */
    private static final Color LIGHT = new Color(0.93f, 0.93f, 0.93f);

    private static final Map<String, Color> NAMES = Map.ofEntries(
            Map.entry("black", Color.BLACK),
            Map.entry("white", Color.WHITE),
            Map.entry("gray", Color.GRAY),
            Map.entry("grey", Color.GRAY),
            Map.entry("silver", Color.LIGHT_GRAY),
            Map.entry("lightgray", new Color(0xd3d3d3)),
            Map.entry("lightgrey", new Color(0xd3d3d3)),
            Map.entry("darkgray", new Color(0xa9a9a9)),
            Map.entry("darkgrey", new Color(0xa9a9a9)),
            Map.entry("red", Color.RED),
            Map.entry("green", new Color(0x008000)),
            Map.entry("blue", Color.BLUE),
            Map.entry("navy", new Color(0x000080)),
            Map.entry("orange", new Color(0xffa500)),
            Map.entry("yellow", Color.YELLOW),
            Map.entry("brown", new Color(0xa52a2a)));

    /** The same look where these properties say nothing else. */
    SvgLook with(Map<String, String> properties) {
        return new SvgLook(
                paint(properties.get("fill"), fill),
                paint(properties.get("stroke"), stroke),
                SvgNumbers.one(properties.get("stroke-width"), lineWidth),
                SvgNumbers.one(properties.get("font-size"), fontSize),
                properties.getOrDefault("text-anchor", anchor));
    }

    private static Optional<Color> paint(@Nullable String said, Optional<Color> otherwise) {
        if (said == null || said.equals("inherit")) {
            return otherwise;
        }
        var word = said.strip().toLowerCase(Locale.ROOT);
        if (word.equals("none") || word.equals("transparent")) {
            return Optional.empty();
        }
        if (word.matches("#[0-9a-f]{3}")) {
            return Optional.of(new Color(
                    Integer.parseInt(word.replaceAll("([0-9a-f])", "$1$1").substring(1), 16)));
        }
        if (word.matches("#[0-9a-f]{6}")) {
            return Optional.of(new Color(Integer.parseInt(word.substring(1), 16)));
        }
        return Optional.of(word.equals("currentcolor") ? Color.BLACK : NAMES.getOrDefault(word, LIGHT));
    }
}
