package org.goldenthread.performance;

import java.util.List;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What is measured in the portal, for whoever refers to it. */
@Service
public class MeasureNames {

    private final Measures measures;

    MeasureNames(Measures measures) {
        this.measures = measures;
    }

    /** In their order. */
    @PreAuthorize(Access.STAFF)
    public List<MeasureName> all() {
        return measures.all().stream()
                .map(measure -> new MeasureName(measure.key(), measure.name()))
                .toList();
    }
}
