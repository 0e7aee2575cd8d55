/** Courses being written: drafts of their files, who may write them, and how drafts become the next edition. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: jdbc",
            "ui",
            "identity",
            "content",
            "content :: files",
            "content :: edit",
            "content :: figure",
            "content :: review",
            "content :: ui",
            "interchange",
            "notice",
            "question",
            "question :: ui",
            "scenario"
        })
package org.waymark.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
