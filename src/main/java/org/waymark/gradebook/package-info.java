/** The gradebook of a class: what counts how much, who earned what, what of it learners have been told. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: jdbc",
            "ui",
            "identity",
            "notice",
            "content",
            "question",
            "scenario",
            "classroom",
            "classroom :: ui",
            "assignment"
        })
package org.waymark.gradebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
