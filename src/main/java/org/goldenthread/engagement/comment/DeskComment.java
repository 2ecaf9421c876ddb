package org.goldenthread.engagement.comment;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment on the survey team's desk.
 *
 * @param words as others will read it
 * @param redacted whether something was taken out, which can be put back until the release
 * @param because null unless it is left out
 */
public record DeskComment(
        UUID id,
        String words,
        boolean redacted,
        CommentState state,
        @Nullable LeftOutBecause because,
        List<String> themes)
        implements Serializable {

    public DeskComment {
        themes = List.copyOf(themes);
    }
}
