package org.goldenthread.shell;

import java.util.Map;

/** The portal's own line icons, drawn in the colour of the text. */
final class Icon extends Drawing {

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("home", "<path d='M3 11l9-8 9 8M5 10v10h14V10'/>"),
            Map.entry("work", "<path d='M4 20V10M10 20V4M16 20v-8M22 20H2'/>"),
            Map.entry("voice", "<path d='M21 12a8 8 0 01-8 8H4l2-3a8 8 0 1115-5z'/>"),
            Map.entry("learning", "<path d='M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5'/>"),
            Map.entry(
                    "development", "<path d='M12 21V9M12 9c0-4 3-6 7-6 0 4-3 6-7 6zM12 14c0-3-3-5-7-5 0 3 3 5 7 5z'/>"),
            Map.entry(
                    "team",
                    "<circle cx='9' cy='8' r='3.5'/><path d='M2.500 20c0-4 3-6 6.500-6s6.500 2 6.500 6M16 5a3.500 3.500 0 010 6.500'/>"),
            Map.entry("org", "<path d='M12 3v5M5 21v-5h14v5M12 8v8M9 3h6v5H9z'/>"),
            Map.entry("scorecard", "<path d='M4 4h16v16H4zM4 9h16M9 9v11M12.500 14.500l2 2 3-4'/>"),
            Map.entry(
                    "admin",
                    "<path d='M4 6h10M18 6h2M4 12h2M10 12h10M4 18h8M16 18h4'/><circle cx='16' cy='6' r='2'/>"
                            + "<circle cx='8' cy='12' r='2'/><circle cx='14' cy='18' r='2'/>"),
            Map.entry("sign-out", "<path d='M10 4H5v16h5M15 8l4 4-4 4M9 12h10'/>"),
            Map.entry("publish", "<path d='M4 4h11l5 5v11H4zM15 4v5h5M12 18v-6M9 14l3-3 3 3'/>"));

    /** @param name one of the names above; an unknown one draws a dot */
    Icon(String name) {
        super("<svg width='18' height='18' viewBox='0 0 24 24' fill='none' stroke='currentColor'"
                + " stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'>"
                + PATHS.getOrDefault(name, "<circle cx='12' cy='12' r='3'/>") + "</svg>");
    }
}
