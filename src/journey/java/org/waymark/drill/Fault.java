package org.waymark.drill;

/** Something that breaks, or comes all at once, and must not cost an answer. */
public interface Fault {

    /** Its number in the list of faults. */
    String id();

    String what();

    Finding run(Plan plan, Workshop workshop) throws Exception;
}
