/** Virtual learners against the packaged program: what is lost when something breaks, judged from the database. */
@NullMarked
package org.waymark.drill;

import org.jspecify.annotations.NullMarked;
