package org.goldenthread.engagement.ui;

import java.util.UUID;
import org.goldenthread.engagement.CommitmentPicture;
import org.goldenthread.engagement.CommitmentPictures;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Pictures of commitments. Whatever they were, no browser takes them for a page or runs anything of them; and each time it is
 * asked anew whether they may still be seen.
 */
@Controller
class PictureDownload {

    private static final String ADDRESS = "my-voice/pictures/";

    private final CommitmentPictures pictures;

    PictureDownload(CommitmentPictures pictures) {
        this.pictures = pictures;
    }

    static String address(CommitmentPicture picture) {
        return ADDRESS + picture.id();
    }

    @GetMapping("/" + ADDRESS + "{picture}")
    ResponseEntity<byte[]> picture(@PathVariable UUID picture) {
        return pictures.find(picture)
                .map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.mediaType()))
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag(picture.toString())
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cross-Origin-Resource-Policy", "same-origin")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .body(found.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
