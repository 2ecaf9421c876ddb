package org.goldenthread.engagement.ui;

import java.util.UUID;
import org.goldenthread.engagement.CommitmentPictures;
import org.goldenthread.picture.ShownPicture;
import org.goldenthread.picture.ui.PictureResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures of commitments. */
@Controller
class PictureDownload {

    private static final String ADDRESS = "my-voice/pictures/";

    private final CommitmentPictures pictures;

    PictureDownload(CommitmentPictures pictures) {
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
