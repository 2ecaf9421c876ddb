package org.goldenthread.learning.ui;

import java.util.UUID;
import org.goldenthread.learning.CoursePictureService;
import org.goldenthread.picture.ShownPicture;
import org.goldenthread.picture.ui.PictureResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures of courses. */
@Controller
class CoursePictureDownload {

    private static final String ADDRESS = MyLearningView.ROUTE + "/pictures/";

    private final CoursePictureService pictures;

    CoursePictureDownload(CoursePictureService pictures) {
        this.pictures = pictures;
    }

    static String address(ShownPicture picture) {
        return ADDRESS + picture.id();
    }

    @GetMapping("/" + ADDRESS + "{picture}")
    ResponseEntity<byte[]> picture(@PathVariable UUID picture) {
        return PictureResponse.of(picture, pictures.find(picture));
    }
}
