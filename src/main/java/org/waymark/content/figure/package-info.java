/** Figures of a course: what its sources say, as data that can be drawn. */
@NullMarked
@NamedInterface("figure")
package org.waymark.content.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
