/** What a class did in scenarios, without names: how it went through them, shown as a map and passage by passage. */
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
package org.waymark.classmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
