package org.goldenthread.attendance;

import java.io.Serializable;

/** Where anybody has a certificate checked, signed in or not. It answers to whole codes alone; nothing lists or searches them. */
public interface CertificateRegister {

    /** What came of a check. */
    sealed interface Checked extends Serializable {}

    /** There is such a certificate; it says itself whether it is still valid. */
    record Found(Certificate certificate) implements Checked {}

    /** There is none with this code, or it cannot be one. */
    record Unknown() implements Checked {}

    /** Too many wrong codes were tried within a minute; none is looked up before the next. */
    record TooMany() implements Checked {}

    Checked check(String typed);
}
