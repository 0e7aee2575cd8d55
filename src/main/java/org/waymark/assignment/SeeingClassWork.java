package org.waymark.assignment;

import org.waymark.classroom.Classroom;

/** Tells what a class has made of its work, in a fixed number of statements; whoever asks has made sure that they may see it. */
public interface SeeingClassWork {

    ClassWork of(Classroom classroom);
}
