package org.waymark.interchange;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The story format whose markup a passage is written in, as far as that decides what is markup and what is text. */
enum Dialect {
    HARLOWE,
    SUGARCUBE,
    CHAPBOOK,
    SNOWMAN,
    UNKNOWN;

    /** What begins a macro of Harlowe; a parenthesis before any other word is one of prose. */
    private static final Set<String> MACROS = Set.of("""
            a after after-error alert align append append-with array background bg border box change char-style
            checkbox click click-append click-goto click-prepend click-replace click-undo color colour cond confirm
            css cycling-link datamap dataset dialog display dm dropdown ds either else else-if elseif enchant
            enchant-in event float-box font for force-input force-input-box go-to goto hidden hide history hook
            icon-fullscreen icon-redo icon-restart icon-undo if ignore input input-box line-style link
            link-fullscreen link-goto link-repeat link-replace link-rerun link-reveal link-reveal-goto link-show
            link-storylet link-style link-to link-undo linkgoto live load-game loadgame loop macro meter more
            mouseout mouseout-goto mouseover mouseover-goto move nth num number opacity open-storylets out output
            output-data page partial passage passages prepend prepend-with print prompt put random random-passage
            redirect reload replace replace-with rerun restart save-game saved-games savegame scroll seq-link
            sequence-link set show stop storylet str string t8n test text text-color text-colour text-indent
            text-rotate text-size text-style transition turns undo unless v6m-print verbatim visits
            """.strip().split("\\s+"));

    static Dialect of(@Nullable String format) {
        return switch (format == null ? "" : format.strip().toLowerCase(Locale.ROOT)) {
            case "harlowe" -> HARLOWE;
            case "sugarcube", "sugarcane", "responsive", "jonah" -> SUGARCUBE;
            case "chapbook" -> CHAPBOOK;
            case "snowman" -> SNOWMAN;
            default -> UNKNOWN;
        };
    }

    boolean hasMacro(String name) {
        return (this == HARLOWE || this == UNKNOWN) && MACROS.contains(name.toLowerCase(Locale.ROOT));
    }

    boolean hasAngles() {
        return this != CHAPBOOK && this != HARLOWE;
    }
}
