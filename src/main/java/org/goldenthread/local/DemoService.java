package org.goldenthread.local;

import java.util.Arrays;

/** One service of an area, with its share of the area's staff in hundredths; family safeguarding has everybody else. */
enum DemoService {
    SAFEGUARDING("FS", "Family safeguarding", "North", 0, true),
    ASSESSMENT("AS", "Assessment", "Assessment", 17, true),
    CARE("CC", "Children in care", "Care", 18, true),
    FOSTERING("FO", "Fostering", "Fostering", 12, true),
    SUPPORT("BS", "Business support", "Support", 13, false),
    QUALITY("QL", "Quality and learning", "Quality", 6, false),
    CENTRAL("CE", "People and systems", "Systems", 3, false);

    private static final int SMALLEST = 8;

    final String code;
    final String title;
    final String team;
    final boolean practice;
    private final int share;

    DemoService(String code, String title, String team, int share, boolean practice) {
        this.code = code;
        this.title = title;
        this.team = team;
        this.share = share;
        this.practice = practice;
    }

    /** How many of an area's staff work here; over all services they are exactly the area's. */
    int staffOf(int area) {
        return this == SAFEGUARDING ? area - othersOf(area) : Math.max(SMALLEST, area * share / 100);
    }

    private static int othersOf(int area) {
        return Arrays.stream(values())
                .filter(service -> service != SAFEGUARDING)
                .mapToInt(service -> service.staffOf(area))
                .sum();
    }

    /** The role of those who neither lead nor practise. */
    String officer() {
        return switch (this) {
            case SUPPORT -> "Business support officer";
            case QUALITY -> "Quality officer";
            default -> "Systems officer";
        };
    }
}
