/** Taking a quiz and reading its result, tested. */
@NullMarked
package org.waymark.assessment.ui;

import org.jspecify.annotations.NullMarked;
