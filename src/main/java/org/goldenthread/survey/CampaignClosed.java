package org.goldenthread.survey;

/** A campaign has closed: its ballots no longer change. Published within the closing transaction. */
public record CampaignClosed(CampaignId campaign) {}
