package org.goldenthread.development.strengths;

import java.util.Set;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;

/** Lets people answer all statements, with the strengths they are given as their highest. */
public final class StrengthFixture {

    private final StrengthService strengths;

    public StrengthFixture(StrengthService strengths) {
        this.strengths = strengths;
    }

    /** One sitting from begin to end. */
    public void answer(SignedIn person, boolean optional, Set<String> highest) {
        CurrentUser.runAs(person, () -> {
            strengths.begin(optional);
            answerAll(highest);
            strengths.finish();
            return true;
        });
    }

    private void answerAll(Set<String> highest) {
        int pages = strengths.sitting().orElseThrow().pages();
        for (int number = 1; number <= pages; number++) {
            strengths.page(number).orElseThrow().items().forEach(item -> {
                boolean high = highest.contains(item.key().replaceAll("-\\d$", ""));
                int counted = high ? 5 : 3;
                strengths.answer(item.key(), item.reversed() ? 6 - counted : counted);
            });
            strengths.turn(number);
        }
    }
}
