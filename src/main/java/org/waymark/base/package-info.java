/** Words that everybody speaks: languages, texts, ids, citations, problems. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.waymark.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
