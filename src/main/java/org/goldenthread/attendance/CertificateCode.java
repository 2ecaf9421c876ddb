package org.goldenthread.attendance;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which a certificate is checked: 80 random bits as 16 of 32 letters and digits, without I, L, O and U, which are
 * read as others. Somebody who tried a thousand a second for a year would find one of a million certificates with a chance of
 * one in forty million.
 */
final class CertificateCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern WRITTEN = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCode() {}

    static String random() {
        StringBuilder code = new StringBuilder();
        for (int n = 0; n < LENGTH; n++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As it is stored, however somebody typed it; empty for what cannot be one. */
    static Optional<String> read(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Optional.of(code).filter(each -> WRITTEN.matcher(each).matches());
    }

    /** In groups of four, for people to read and type. */
    static String printed(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }
}
