package org.goldenthread.survey;

import java.util.List;

/**
 * By what rule people are asked who join while a campaign is open.
 *
 * @param attributes what the campaign may break down by
 */
record Joining(Audience audience, List<Attribute> attributes) {}
