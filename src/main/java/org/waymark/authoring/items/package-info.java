/** Questions as forms: what a question of each kind may say, where that stands in the file of its bank, and how it is changed there. */
@NullMarked
package org.waymark.authoring.items;

import org.jspecify.annotations.NullMarked;
