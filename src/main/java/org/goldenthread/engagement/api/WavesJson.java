package org.goldenthread.engagement.api;

import java.util.List;

/** All closed surveys. */
record WavesJson(List<WaveJson> waves) {}
