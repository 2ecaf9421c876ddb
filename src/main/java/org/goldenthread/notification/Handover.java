package org.goldenthread.notification;

import jakarta.mail.MessagingException;
import java.util.Locale;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * How handing a message to the mail server came out.
 *
 * @param said what the server said, for the administrator to read
 */
record Handover(Result result, String said) {

    enum Result {
        ACCEPTED,
        /** For good: this address, or this message to it. */
        REFUSED,
        /** Not now; nothing was taken. */
        LATER,
        /** Nothing was taken, and nothing would be from anybody. */
        SERVER_FAILS,
        /** The connection broke after the message was on its way: it may have been taken. */
        UNCERTAIN
    }

    private static final int PERMANENT = 500;
    private static final int GOES_AWAY = 421;
    private static final int LONGEST = 500;

    Handover {
        String line = said.strip().replaceAll("\\s+", " ");
        said = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    static final Handover ACCEPTED = new Handover(Result.ACCEPTED, "");

    /** What a failure means; only what the server itself answered is certain. */
    static Handover failed(MessagingException failure) {
        String said = String.valueOf(failure.getMessage());
        for (Throwable each = failure; each != null; each = next(each)) {
            switch (each) {
                case SMTPAddressFailedException address -> {
                    return ofMessage(address.getReturnCode(), String.valueOf(address.getMessage()));
                }
                case SMTPSenderFailedException sender -> {
                    return new Handover(Result.SERVER_FAILS, String.valueOf(sender.getMessage()));
                }
                case SMTPSendFailedException sending
                when sending.getReturnCode() > 0 -> {
                    boolean beforeMessage = String.valueOf(sending.getCommand())
                            .toUpperCase(Locale.ROOT)
                            .startsWith("MAIL");
                    if (next(sending) == null) {
                        return beforeMessage
                                ? new Handover(Result.SERVER_FAILS, said)
                                : ofMessage(sending.getReturnCode(), said);
                    }
                }
                default -> {}
            }
        }
        return new Handover(Result.UNCERTAIN, said);
    }

    private static Handover ofMessage(int code, String said) {
        if (code >= PERMANENT) {
            return new Handover(Result.REFUSED, said);
        }
        if (code == GOES_AWAY) {
            return new Handover(Result.SERVER_FAILS, said);
        }
        return new Handover(code > 0 ? Result.LATER : Result.UNCERTAIN, said);
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
