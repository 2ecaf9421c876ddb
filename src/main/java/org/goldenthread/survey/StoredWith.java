package org.goldenthread.survey;

import java.io.Serializable;

/**
 * All that is stored with a person's answers, read from the cell that their ballot carries.
 *
 * @param group name of the reporting group
 * @param band the attribute's band, or ANY
 * @param invited how many people were invited in that group and band
 */
public record StoredWith(String group, String band, int invited) implements Serializable {

    public boolean hasBand() {
        return !band.equals(Attribute.ANY);
    }
}
