/** A class walks one scenario together: it votes, an instructor moves, and everyone's votes are kept. */
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
            "question :: ui",
            "question :: wire",
            "scenario",
            "playthrough :: ui"
        })
package org.waymark.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
