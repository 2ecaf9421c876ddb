package org.goldenthread.picture.ui;

import java.util.Optional;
import java.util.UUID;
import org.goldenthread.picture.PictureContent;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How a picture is sent. Whatever it was, no browser takes it for a page or runs anything of it; and each time it is asked anew
 * whether it may still be seen.
 */
public final class PictureResponse {

    private PictureResponse() {}

    /**
     * The answer to whoever asks for a picture.
     *
     * @param found empty when there is none, or the signed-in person does not see it
     */
    public static ResponseEntity<byte[]> of(UUID picture, Optional<PictureContent> found) {
        return found.map(content -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(content.mediaType()))
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag(picture.toString())
                        .header("Content-Security-Policy", "default-src 'none'; sandbox")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cross-Origin-Resource-Policy", "same-origin")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                        .body(content.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
