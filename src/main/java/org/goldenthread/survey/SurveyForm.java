package org.goldenthread.survey;

import java.io.Serializable;

/** What a respondent needs to answer: the campaign, and what would be stored with the answers. */
public record SurveyForm(Campaign campaign, StoredWith storedWith, boolean answered) implements Serializable {}
