/** Classes: who runs them, who is in them, how one gets in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: jdbc", "ui", "identity", "notice"})
package org.waymark.classroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
