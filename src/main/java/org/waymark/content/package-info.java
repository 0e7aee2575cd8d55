/** Sources, courses, and their editions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"base", "base :: jdbc", "ui", "identity", "question", "question :: ui", "scenario"})
package org.waymark.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
