/** What an account is told inside the product: that a text has been marked, that an answer was let in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "base :: jdbc", "ui", "identity"})
package org.waymark.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
