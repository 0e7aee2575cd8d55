package org.waymark.question;

import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * A rectangle of a picture that can be pointed at.
 *
 * @param label what one reads or hears when one comes to it; it must not say whether it is the right one
 */
public record Region(
        Slug id, LocalizedText label, int left, int top, int width, int height, boolean correct, Rationale rationale) {

    public Region {
        if (left < 0 || top < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("region " + id + " covers nothing");
        }
    }
}
