/** Scenarios being played: what learners chose, step by step. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: jdbc",
            "ui",
            "identity",
            "notice",
            "assessment",
            "content",
            "content :: files",
            "content :: ui",
            "interchange",
            "question",
            "question :: ui",
            "question :: wire",
            "scenario",
            "scenario :: ui"
        })
package org.waymark.playthrough;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
