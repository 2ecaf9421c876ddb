package org.goldenthread.survey;

import java.io.Serializable;
import java.util.List;

/**
 * All that is stored with a person's answers, read from the cell that their ballot carries.
 *
 * @param group name of the reporting group
 * @param band the bands of the attributes, as they are stored
 * @param invited how many people were invited in that group and band
 */
public record StoredWith(String group, String band, int invited) implements Serializable {

    public boolean hasBand() {
        return !bands().isEmpty();
    }

    /** The bands that are stored together. */
    public List<String> bands() {
        return Attribute.bands(band);
    }
}
