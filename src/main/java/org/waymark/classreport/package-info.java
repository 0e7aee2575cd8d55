/** What a class did with its work, for those who teach it: the grid, objectives, questions, people, days; and a quiz while it runs. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "ui",
            "identity",
            "content",
            "content :: ui",
            "question",
            "assessment",
            "playthrough",
            "classroom",
            "classroom :: ui",
            "assignment"
        })
package org.waymark.classreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
