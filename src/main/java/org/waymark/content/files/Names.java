package org.waymark.content.files;

/** A file says in its first line what it is called as well. */
final class Names {

    private Names() {}

    static void check(Scalar said, String name) {
        if (!said.text().equals(name)) {
            said.file().error(said.line(), "content.problem.name-differs", said.text(), name);
        }
    }
}
