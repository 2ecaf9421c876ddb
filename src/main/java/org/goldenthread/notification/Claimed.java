package org.goldenthread.notification;

import java.util.UUID;

/**
 * A message that one instance is about to hand over.
 *
 * @param attempts with this one
 * @param inPost whether the person still works here
 */
record Claimed(UUID id, int attempts, String givenName, String email, boolean inPost, Letter letter) {}
