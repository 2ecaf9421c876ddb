package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import org.goldenthread.engagement.CommitmentFollowing;
import org.goldenthread.engagement.SaidAndDone;

/** Follows one commitment, or no longer does. It stays where it is, with the focus, and says by being pressed how it stands. */
final class FollowButton extends Button {

    private boolean follows;

    FollowButton(SaidAndDone said, boolean follows, CommitmentFollowing following) {
        this.follows = follows;
        setText(getTranslation("commitment.follow"));
        setAriaLabel(getTranslation("commitment.follow-named", said.title()));
        addClassName("follow");
        showState();
        addClickListener(click -> {
            following.follow(said.commitment(), !this.follows);
            this.follows = !this.follows;
            showState();
            Notification.show(getTranslation(this.follows ? "commitment.followed" : "commitment.unfollowed"));
        });
    }

    private void showState() {
        getElement().setAttribute("aria-pressed", Boolean.toString(follows));
    }
}
