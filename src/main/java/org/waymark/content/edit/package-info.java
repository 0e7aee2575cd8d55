/** Files of a course changed where they are to be changed and left as they are everywhere else. */
@NullMarked
@NamedInterface("edit")
package org.waymark.content.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
