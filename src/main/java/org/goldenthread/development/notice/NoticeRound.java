package org.goldenthread.development.notice;

import java.time.LocalDate;

/** Notes, once a day, what waits by its day alone; on a second look it notes nothing more. */
public interface NoticeRound {

    void note(LocalDate today);
}
