/** Branching stories: what they are made of, how they are walked, what is wrong with them. Pure functions over records. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "ui", "question"})
package org.waymark.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
