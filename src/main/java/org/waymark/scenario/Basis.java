package org.waymark.scenario;

/** How far the sources carry a passage, choice, ending or remark. */
public enum Basis {
    /** It is reported in a cited paragraph. */
    DOCUMENTED,
    /** It lies on the documented line, and the sources say nothing of it. */
    SILENT,
    /** It was invented for teaching. */
    INVENTED
}
