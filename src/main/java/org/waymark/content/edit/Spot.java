package org.waymark.content.edit;

/**
 * A piece and what is around it.
 *
 * @param opened behind the colon or dash that announces it
 * @param indent the column of its key or dash; less than 0 for the root
 * @param isInBrackets whether it stands within brackets
 */
record Spot(Piece piece, int opened, int indent, boolean isInBrackets) {

    static Spot find(Piece.Group root, Trail at) {
        var spot = new Spot(root, 0, -Pen.STEP, false);
        for (var step : at.steps()) {
            spot = spot.into(step);
        }
        return spot;
    }

    private Spot into(Trail.Step step) {
        if (!(piece instanceof Piece.Group group)) {
            throw new EditRefused("a text holds nothing else");
        }
        var entry = group.entries().get(group.index(step));
        return new Spot(entry.value(), entry.opened(), group.column(), isInBrackets || group.isFlow());
    }

    Piece.Group group() {
        if (piece instanceof Piece.Group group) {
            return group;
        }
        throw new EditRefused("a text holds nothing else");
    }

    Piece.Scalar scalar() {
        if (piece instanceof Piece.Scalar scalar) {
            return scalar;
        }
        throw new EditRefused("this is no text");
    }
}
