package org.goldenthread.local;

/** What a module shows of itself in the demo: goes in when people, measures and surveys are in. */
interface DemoPart {

    void load(DemoOrganisation organisation);
}
