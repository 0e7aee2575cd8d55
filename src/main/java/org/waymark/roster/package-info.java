/** Learners come into a class from a list: read, looked at line by line, then all of them or nobody; with cards to sign in by. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: jdbc",
            "ui",
            "identity",
            "notice",
            "print",
            "classroom",
            "classroom :: ui"
        })
package org.waymark.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
