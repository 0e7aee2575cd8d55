/** What a class did, without names: how it went through scenarios, shown as a map and passage by passage. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "ui",
            "identity",
            "content",
            "content :: ui",
            "scenario",
            "scenario :: ui",
            "playthrough",
            "assessment"
        })
package org.waymark.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
