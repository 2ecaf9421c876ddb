package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.UUID;

/**
 * A picture that shows what came of a commitment; its content is fetched at its own address.
 *
 * @param words what is to be seen, for those who do not see it
 * @param width in pixels
 * @param height in pixels
 */
public record CommitmentPicture(UUID id, String words, int width, int height) implements Serializable {

    public static final int WORDS_LENGTH = 300;
}
