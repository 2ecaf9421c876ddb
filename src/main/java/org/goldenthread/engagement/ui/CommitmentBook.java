package org.goldenthread.engagement.ui;

import java.util.List;
import org.goldenthread.engagement.CommitmentChange;
import org.goldenthread.engagement.CommitmentNews;

/** Where news of one commitment is entered: that of everybody's, or that of a team. */
interface CommitmentBook {

    void change(CommitmentChange change);

    /** The newest first. */
    List<CommitmentNews> news();
}
