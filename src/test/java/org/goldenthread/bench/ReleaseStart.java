package org.goldenthread.bench;

import org.goldenthread.survey.CampaignClosed;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.Ordered;

/** Looks at the time before any other listener hears that a campaign has closed. */
final class ReleaseStart implements ApplicationListener<PayloadApplicationEvent<CampaignClosed>>, Ordered {

    private long nanos;

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<CampaignClosed> event) {
        nanos = System.nanoTime();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    long nanos() {
        return nanos;
    }
}
