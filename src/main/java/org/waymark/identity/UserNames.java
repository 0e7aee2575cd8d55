package org.waymark.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which user names there are. Whoever asks must not tell on, because that somebody has an account is nobody's business. */
public interface UserNames {

    /** Who has these user names, by {@link UserName#key}. */
    Map<String, Person> owners(Collection<String> userNames);

    /** Those of these {@link UserName#key keys} of user names that somebody has. */
    Set<String> taken(Collection<String> keys);
}
