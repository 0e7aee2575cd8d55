/** What is asked, answered and marked: pure functions over records. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "ui"})
package org.waymark.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
