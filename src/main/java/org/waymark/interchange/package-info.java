/**
 * Other formats: stories read from Twee and written as Twee, questions read from GIFT, Moodle XML, Aiken and tables and written as GIFT and Moodle
 * XML. Pure functions over text and records.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "question", "scenario"})
package org.waymark.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
