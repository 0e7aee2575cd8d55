package org.waymark.interchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** Macros that are links and nothing more. */
final class MacroLink {

    private static final String QUOTED = "\"([^\"\\n]*)\"";
    private static final Pattern HARLOWE_TWO =
            Pattern.compile("\\([A-Za-z-]+:\\s*" + QUOTED + "\\s*,\\s*" + QUOTED + "\\s*\\)");
    private static final Pattern HARLOWE_ONE = Pattern.compile("\\([A-Za-z-]+:\\s*" + QUOTED + "\\s*\\)");
    private static final Pattern SUGARCUBE_TWO =
            Pattern.compile("<<(?:link|button)\\s+" + QUOTED + "\\s+" + QUOTED + "\\s*>>");
    private static final Pattern SUGARCUBE_LINK = Pattern.compile("<<(?:link|button)\\s+\\[\\[([^\\n]*?)]]\\s*>>");

    private MacroLink() {}

    /** {@code (link-goto: "words", "target")}. */
    static Optional<TweeLink> ofHarlowe(String name, String macro, int line) {
        if (!name.equals("link-goto") && !name.equals("link-to")) {
            return Optional.empty();
        }
        var two = HARLOWE_TWO.matcher(macro);
        if (two.matches()) {
            return TweeLink.read(two.group(1) + "->" + two.group(2), line);
        }
        var one = HARLOWE_ONE.matcher(macro);
        return one.matches() ? TweeLink.read(one.group(1), line) : Optional.empty();
    }

    /** {@code <<link "words" "target">>} and {@code <<link [[words|target]]>>}. */
    static Optional<TweeLink> ofSugarCube(String macro, int line) {
        var two = SUGARCUBE_TWO.matcher(macro);
        if (two.matches()) {
            return TweeLink.read(two.group(1) + "->" + two.group(2), line);
        }
        var link = SUGARCUBE_LINK.matcher(macro);
        return link.matches() ? TweeLink.read(link.group(1), line) : Optional.empty();
    }
}
