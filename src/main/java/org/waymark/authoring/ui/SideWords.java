package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import org.waymark.authoring.Merging;
import org.waymark.authoring.Side;

/** What the two versions are called that are brought together. */
record SideWords(String theirs, String mine) {

    static SideWords of(Merging merging, Component asker) {
        return switch (merging.what()) {
            case FOLDER ->
                new SideWords(
                        asker.getTranslation("authoring.merge.side.folder"),
                        asker.getTranslation("authoring.merge.side.draft"));
            case TYPED ->
                new SideWords(
                        merging.draftedBy()
                                .map(it -> asker.getTranslation("authoring.merge.side.drafted-by", it))
                                .orElseGet(() -> asker.getTranslation("authoring.merge.side.folder")),
                        asker.getTranslation("authoring.merge.side.typed"));
        };
    }

    String of(Side side) {
        return side == Side.THEIRS ? theirs : mine;
    }
}
