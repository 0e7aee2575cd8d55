/** Tests of the widgets one answers with. */
@NullMarked
package org.waymark.question.ui;

import org.jspecify.annotations.NullMarked;
