/** What operators and writers do in a terminal: checking courses, carrying stories in and out, carrying questions and whole courses in and out, printing quizzes, verifying what was kept, entering progress again. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: jdbc",
            "content",
            "content :: files",
            "content :: review",
            "interchange",
            "interchange :: files",
            "question",
            "scenario",
            "assessment",
            "assessment :: paper",
            "progress"
        })
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
