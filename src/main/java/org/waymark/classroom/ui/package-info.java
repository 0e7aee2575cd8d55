/** What pages about a class share: its heading, its tabs and its times. */
@NullMarked
@NamedInterface("ui")
package org.waymark.classroom.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
