package org.waymark.ui;

import java.util.Locale;

/** The keys under which words stand in the bundles. */
public final class Keys {

    private Keys() {}

    /** The key of an enum constant: {@code content.status.one-sided} for {@code content.Paragraph.Status.ONE_SIDED}. */
    public static String of(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var packageName = type.getPackageName();
        return packageName.substring(packageName.lastIndexOf('.') + 1)
                + "." + kebab(type.getSimpleName())
                + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
