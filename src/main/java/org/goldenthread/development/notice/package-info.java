/** What people are told by e-mail about their own development: that something waits, and never what is in it. */
@NullMarked
@NamedInterface("notice")
package org.goldenthread.development.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
