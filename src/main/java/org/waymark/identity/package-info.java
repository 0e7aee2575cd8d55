/** Who is here: accounts, roles, signing in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: jdbc", "ui"})
package org.waymark.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
