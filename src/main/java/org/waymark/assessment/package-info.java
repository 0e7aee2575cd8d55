/** Quizzes being taken: attempts, responses, marks. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: jdbc",
            "ui",
            "ui :: line",
            "identity",
            "notice",
            "print",
            "content",
            "content :: ui",
            "question",
            "question :: ui",
            "question :: wire"
        })
package org.waymark.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
