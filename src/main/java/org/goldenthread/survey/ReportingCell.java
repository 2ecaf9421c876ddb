package org.goldenthread.survey;

import java.util.List;

/**
 * What a ballot says of who cast it: a leaf group, and a band of each attribute that the campaign may be broken down by.
 *
 * @param bands in the order of the campaign's attributes: the name of the band; where the group is not broken down by the
 *     attribute, {@link Attribute#untold}
 * @param invited people asked in it, those who joined or left since included
 */
public record ReportingCell(long id, long group, List<String> bands, int invited) {
    public ReportingCell {
        bands = List.copyOf(bands);
    }
}
