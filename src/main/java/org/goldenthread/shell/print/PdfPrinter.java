package org.goldenthread.shell.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.w3c.dom.Document;

/** Prints a page of HTML as a tagged PDF with its fonts in it. It reads nothing but what it is given. */
public final class PdfPrinter {

    private static final String FAMILY = "Liberation Sans";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    static {
        // It tells of every style sheet and font; what goes wrong is thrown.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPrinter() {}

    /** A style sheet in {@code report/}. */
    public static String style(String name) {
        try (InputStream in = new ClassPathResource("report/" + name).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The whole file.
     *
     * @throws IOException when it cannot be made; then there is none, and no part of one
     */
    public static byte[] print(Document page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Golden Thread");
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, "LiberationSans-Regular.ttf", PLAIN);
        font(builder, "LiberationSans-Bold.ttf", BOLD);
        builder.withW3cDocument(page, "");
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    /**
     * To be saved under a name of plain letters.
     *
     * @throws IOException when it cannot be made
     */
    public static ResponseEntity<byte[]> attachment(String name, Document page) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(print(page));
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> font(file), FAMILY, weight, FontStyle.NORMAL, true);
    }

    private static InputStream font(String file) {
        try {
            return new ClassPathResource("liberation/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
