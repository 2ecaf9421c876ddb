package org.goldenthread.survey;

/** A check is over: its ballots no longer change. Published within the closing transaction. */
public record CheckClosed(CampaignId campaign) {}
