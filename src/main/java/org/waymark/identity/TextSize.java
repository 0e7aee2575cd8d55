package org.waymark.identity;

/** How large lessons are set, as a factor of the ordinary size. */
public enum TextSize {
    SMALL(0.9),
    ORDINARY(1),
    LARGE(1.15),
    LARGEST(1.35);

    private final double scale;

    TextSize(double scale) {
        this.scale = scale;
    }

    public double scale() {
        return scale;
    }

    public TextSize smaller() {
        return switch (this) {
            case SMALL, ORDINARY -> SMALL;
            case LARGE -> ORDINARY;
            case LARGEST -> LARGE;
        };
    }

    public TextSize larger() {
        return switch (this) {
            case SMALL -> ORDINARY;
            case ORDINARY -> LARGE;
            case LARGE, LARGEST -> LARGEST;
        };
    }
}
