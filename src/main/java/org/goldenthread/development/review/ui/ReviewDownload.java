package org.goldenthread.development.review.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.util.Optional;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.shell.print.PdfPrinter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A review as a file, for either of the two; to anybody else, and before both are ready, as if there were none. */
@Controller
class ReviewDownload {

    private final ReviewService service;
    private final I18NProvider translations;

    ReviewDownload(ReviewService service, I18NProvider translations) {
        this.service = service;
        this.translations = translations;
    }

    static String linkToMine(long cycle) {
        return "my-development/review/" + cycle + "/review.pdf";
    }

    static String linkTo(long cycle, String number) {
        return "my-team/reviews/" + cycle + "/" + number + "/review.pdf";
    }

    @GetMapping("/my-development/review/{cycle:[0-9]{1,18}}/review.pdf")
    ResponseEntity<byte[]> mine(@PathVariable("cycle") Long cycle) throws IOException {
        return file(service.mine(cycle));
    }

    @GetMapping("/my-team/reviews/{cycle:[0-9]{1,18}}/{number}/review.pdf")
    ResponseEntity<byte[]> of(@PathVariable("cycle") Long cycle, @PathVariable("number") String number)
            throws IOException {
        return file(service.of(cycle, number));
    }

    private ResponseEntity<byte[]> file(Optional<Review> found) throws IOException {
        Optional<Review> open = found.filter(review -> review.state().isOpenToBoth());
        if (open.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return PdfPrinter.attachment(
                "review-" + open.get().id() + ".pdf", new ReviewSheet(translations).of(open.get()));
    }
}
