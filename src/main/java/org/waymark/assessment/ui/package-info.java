/** Taking a quiz and reading its result. */
@NullMarked
package org.waymark.assessment.ui;

import org.jspecify.annotations.NullMarked;
