/** What PDF files are made of: fonts with every letter of the three languages, lines, and what a screen reader is told. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.waymark.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
