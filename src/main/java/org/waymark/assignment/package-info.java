/** Work that is assigned to a class: when it opens and is due, who has more time, what became of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: jdbc",
            "ui",
            "identity",
            "notice",
            "content",
            "content :: ui",
            "question",
            "assessment",
            "playthrough",
            "progress",
            "classroom",
            "classroom :: ui"
        })
package org.waymark.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
