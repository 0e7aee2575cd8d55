/** What one answers with, and an answer shown again; shared by taking, reviewing and previewing. */
@NullMarked
@NamedInterface("ui")
package org.waymark.question.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
