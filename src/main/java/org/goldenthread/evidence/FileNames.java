package org.goldenthread.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name that a file came with, made harmless: no folders, no control signs, not too long. */
final class FileNames {

    static final int LENGTH = 120;

    private static final int LONGEST_ENDING = 20;

    /** Control signs, those that turn the direction of writing among them, and what some system takes for more than a letter. */
    private static final Pattern UNWANTED = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*;%]");

    private FileNames() {}

    /** Keeps the end, by which it is known; what has no name left is called "file". */
    static String clean(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = UNWANTED.matcher(name).replaceAll("");
        name = name.strip().replaceAll("\\s+", " ").replaceFirst("^\\.+", "");
        if (name.isEmpty()) {
            return "file";
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : shortened(name.substring(dot), LONGEST_ENDING);
        String rest = dot < 0 ? name : name.substring(0, dot);
        return shortened(rest, LENGTH - ending.length()) + ending;
    }

    /** Never in the middle of a sign that takes two places. */
    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
