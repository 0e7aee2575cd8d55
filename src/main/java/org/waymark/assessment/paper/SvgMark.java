package org.waymark.assessment.paper;

import java.awt.Shape;

/** What a drawing puts on the page, where it stands there. */
sealed interface SvgMark {

    record Outline(Shape shape, SvgLook look, float lineWidth) implements SvgMark {}

    /** Beginning, centred or ending at a place, as its look says. */
    record Words(float x, float y, float size, SvgLook look, String text) implements SvgMark {}
}
