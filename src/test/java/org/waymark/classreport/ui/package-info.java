@NullMarked
package org.waymark.classreport.ui;

import org.jspecify.annotations.NullMarked;
