package org.waymark.identity.web;

import org.springframework.security.core.AuthenticationException;
import org.waymark.identity.FirstPasswordProof;

/** The password was right, but somebody else made it: nobody is signed in before there is another. */
public final class FirstPasswordGiven extends AuthenticationException {

    private final transient FirstPasswordProof proof;

    FirstPasswordGiven(FirstPasswordProof proof) {
        super("the first password has to be changed");
        this.proof = proof;
    }

    public FirstPasswordProof proof() {
        return proof;
    }
}
