package org.goldenthread.picture.ui;

import com.vaadin.flow.component.html.Image;
import org.goldenthread.picture.ShownPicture;

/** A picture on a page. It has its place before it is there, so that nothing moves when it comes. */
public final class PictureImage extends Image {

    public PictureImage(String address, ShownPicture picture) {
        super(address, picture.words());
        addClassName("shown-picture");
        getElement()
                .setAttribute("width", Integer.toString(picture.width()))
                .setAttribute("height", Integer.toString(picture.height()))
                .setAttribute("loading", "lazy");
    }
}
