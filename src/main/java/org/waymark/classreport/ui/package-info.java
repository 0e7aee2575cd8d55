/** The pages on which the staff of a class follows it. */
@NullMarked
package org.waymark.classreport.ui;

import org.jspecify.annotations.NullMarked;
