/** What pages about a class share: its heading and its tabs. */
@NullMarked
@NamedInterface("ui")
package org.waymark.classroom.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
