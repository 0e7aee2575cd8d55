package org.waymark.identity;

/** Two accounts cannot have the same user name. */
public final class UserNameTaken extends RuntimeException {

    public UserNameTaken() {
        super("one of the user names wanted is taken");
    }

    public UserNameTaken(UserId id) {
        super("the user name wanted for account " + id.value() + " is taken");
    }
}
