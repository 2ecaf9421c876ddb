package org.goldenthread.browser;

/** The two sizes at which every page is looked at, in CSS pixels. */
enum Screen {
    LAPTOP(1280, 800),
    PHONE(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
