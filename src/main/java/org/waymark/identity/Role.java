package org.waymark.identity;

/** What an account is for. */
public enum Role {
    LEARNER,
    INSTRUCTOR,
    ADMINISTRATOR;

    /** The names of the roles as constants, for annotations. */
    public static final class Name {
        public static final String LEARNER = "LEARNER";
        public static final String INSTRUCTOR = "INSTRUCTOR";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Name() {}
    }
}
