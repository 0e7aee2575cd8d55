package org.waymark.scenario;

import java.util.List;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * Something that is counted along the way, in whole numbers from {@code least} to {@code most}.
 *
 * @param bands what its values mean in words, from the lowest; the first begins at {@code least}
 */
public record Variable(Slug id, LocalizedText name, int least, int most, int start, List<Band> bands) {

    /** What the values from this one up to the next band mean. */
    public record Band(int from, LocalizedText words) {}

    public Variable {
        bands = List.copyOf(bands);
        if (least >= most || start < least || start > most) {
            throw new IllegalArgumentException(
                    "variable " + id + " cannot start at " + start + " between " + least + " and " + most);
        }
        if (bands.isEmpty() || bands.getFirst().from() != least) {
            throw new IllegalArgumentException("the bands of variable " + id + " do not begin at " + least);
        }
        for (var i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from() || bands.get(i).from() > most) {
                throw new IllegalArgumentException("the bands of variable " + id + " do not rise up to " + most);
            }
        }
    }

    /** The nearest value that it can have. */
    public int clamp(int value) {
        return Math.clamp(value, least, most);
    }

    /** What a value means in words. */
    public LocalizedText words(int value) {
        return bands.reversed().stream()
                .filter(band -> band.from() <= value)
                .findFirst()
                .orElse(bands.getFirst())
                .words();
    }
}
