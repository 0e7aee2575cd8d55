package org.waymark.identity;

/** What somebody typed to make an account. */
public record AccountForm(String userName, String displayName, String password) {

    public AccountForm {
        userName = UserName.tidied(userName);
        displayName = DisplayName.tidied(displayName);
    }

    /** Never with the password. */
    @Override
    public String toString() {
        return "AccountForm[]";
    }
}
