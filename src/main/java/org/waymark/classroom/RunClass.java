package org.waymark.classroom;

/** A class as somebody finds it who runs it: what they may do in it, how many there are. */
public record RunClass(Classroom classroom, StaffMember me, Headcount headcount) {}
