package org.goldenthread.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldenthread.booking.BookingState;
import org.goldenthread.booking.MyBooking;
import org.goldenthread.booking.Waiting;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;

/** One of the person's own bookings: how it stands, when and where, why they still wait, and what they can do. */
final class BookingRow extends Article {

    BookingRow(MyBooking mine, List<Component> actions) {
        addClassName("session-row");
        CourseSession session = mine.session();
        Div tags = new Div(BookingWords.standing(mine));
        tags.addClassName("learning-tags");
        Div words = new Div(
                tags, new H3(new Anchor("my-learning/course/" + session.course().value(), session.title())));
        words.addClassName("learning-words");
        session.plan().days().forEach(day -> words.add(new Paragraph(BookingWords.day(day))));
        if (mine.state().isLive()) {
            where(words, session);
        }
        if (!mine.placedBy().isEmpty()) {
            words.add(new Muted(getTranslation("booking.placed-by", mine.placedBy())));
        }
        Waiting waiting = mine.waiting();
        if (waiting != null) {
            words.add(why(waiting, session));
        }
        says(words, mine);
        Div end = new Div();
        actions.forEach(end::add);
        end.addClassName("actions");
        add(words, end);
    }

    private void where(Div words, CourseSession session) {
        words.add(new Paragraph(BookingWords.place(session.plan())));
        if (session.plan().online()) {
            Anchor join = new Anchor(session.plan().onlineAddress(), getTranslation("booking.join"));
            join.setRouterIgnore(true);
            join.setAriaLabel(getTranslation("booking.join-named", session.title()));
            words.add(new Paragraph(join));
        }
    }

    private Component why(Waiting waiting, CourseSession session) {
        UnorderedList list = new UnorderedList();
        BookingWords.whyWaiting(waiting, session.plan()).forEach(each -> list.add(new ListItem(each)));
        Paragraph heading = new Paragraph(getTranslation("booking.why"));
        heading.addClassName("strong");
        Div block = new Div(heading, list);
        block.addClassName("booking-why");
        return block;
    }

    private void says(Div words, MyBooking mine) {
        if (mine.state() == BookingState.REQUESTED) {
            words.add(new Muted(getTranslation("booking.requested.says")));
        }
        if (mine.state() == BookingState.BOOKED && mine.session().plan().cancellingCloses() != null) {
            words.add(new Muted(getTranslation(
                    "booking.cancel-by", Dates.moment(mine.session().plan().cancellingCloses()))));
        }
        if (!mine.booking().reason().isEmpty()) {
            words.add(new Muted(getTranslation("booking.reason", mine.booking().reason())));
        }
    }
}
