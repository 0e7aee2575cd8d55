package org.waymark.authoring;

import java.time.Instant;
import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * A draft as it stands in lists of what is to be reviewed.
 *
 * @param title of the course; empty where its files say too little to make one
 * @param lastBy the name of who typed last
 * @param isMine whether whoever looks typed last, so that they cannot review it
 * @param askedBy the name of who asked for the review that it waits for
 * @param note what they said about it; empty where nobody asked or said anything
 * @param openRemarks how many remarks somebody has still to see to
 */
public record DraftInReview(
        Slug course,
        Optional<LocalizedText> title,
        String path,
        Review.State state,
        String lastBy,
        boolean isMine,
        Instant at,
        Optional<String> askedBy,
        String note,
        int openRemarks) {}
