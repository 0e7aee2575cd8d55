/** The catalogue, lessons and the evidence beside them; the evidence is shared with whatever else shows citations. */
@NullMarked
@NamedInterface("ui")
package org.waymark.content.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
