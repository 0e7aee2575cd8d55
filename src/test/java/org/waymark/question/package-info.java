/** Tests of what is asked, answered and marked. */
@NullMarked
package org.waymark.question;

import org.jspecify.annotations.NullMarked;
