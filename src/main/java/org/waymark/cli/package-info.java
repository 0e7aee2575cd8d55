/** The same checks in a terminal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "content", "content :: files", "question"})
package org.waymark.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
