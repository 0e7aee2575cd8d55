/** The frame: addresses, layout, interface words, notices, errors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"base"})
package org.waymark.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
