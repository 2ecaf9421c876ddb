package org.goldenthread.local;

import java.util.UUID;

/** A message that the local mail server took instead of delivering it. */
record CaughtMail(UUID id, String to, String subject, String date, String plain, String html) {}
