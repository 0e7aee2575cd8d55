/** What was done: sections read, lessons done, quizzes passed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: jdbc",
            "ui",
            "identity",
            "content",
            "content :: ui",
            "question",
            "assessment",
            "playthrough"
        })
package org.waymark.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
