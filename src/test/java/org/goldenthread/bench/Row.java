package org.goldenthread.bench;

import java.util.List;

/**
 * A line of the table.
 *
 * @param portal what the portal does, with its unit
 * @param beside what it stands beside, with its unit
 * @param ratio the first divided by the second
 * @param target such as "at least 0.30"; empty where none is set
 */
record Row(String what, String portal, String beside, double ratio, String target) {

    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static String table(List<Row> rows) {
        var lines = new StringBuilder();
        line(lines, "Figure", "Portal", "Beside", "Ratio", "Target");
        line(lines, "-".repeat(58), "-".repeat(18), "-".repeat(34), "-".repeat(6), "-".repeat(13));
        rows.forEach(row -> line(lines, row.what, row.portal, row.beside, "%.2f".formatted(row.ratio), row.target));
        return lines.toString();
    }

    private static void line(
            StringBuilder lines, String what, String portal, String beside, String ratio, String target) {
        lines.append("%-58s %18s  %-34s %6s  %s%n".formatted(what, portal, beside, ratio, target));
    }
}
