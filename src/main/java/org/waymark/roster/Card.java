package org.waymark.roster;

import org.waymark.identity.FirstPassword;

/**
 * What somebody needs to sign in for the first time.
 *
 * @param group empty where they are in none
 */
public record Card(String name, String userName, String group, FirstPassword password) {

    /** Never what is on it. */
    @Override
    public String toString() {
        return "Card[]";
    }
}
