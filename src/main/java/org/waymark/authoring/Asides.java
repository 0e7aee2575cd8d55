package org.waymark.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Where words wait that are to be merged. */
public interface Asides {

    Optional<Aside> find(Slug course, String path, UserId author);

    /** The paths of the files for which somebody's words wait. */
    List<String> paths(Slug course, UserId author);

    /** Keeps it in place of the one that this person had for this file. */
    void keep(Aside aside);

    void drop(Slug course, String path, UserId author);

    /** What somebody has written while they merge, by the mark of the question. */
    Map<String, String> words(Slug course, String path, UserId author);

    /** Keeps what somebody writes while they merge, in place of what they had written there. */
    void keepWords(Slug course, String path, UserId author, String question, String words);

    void dropWords(Slug course, String path, UserId author);
}
