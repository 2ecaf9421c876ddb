package org.goldenthread.shell;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/**
 * Looks for a file only where an address can be one. Vaadin by itself looks through every library for a file named like each
 * view and each call of a page, which is a tenth of what a call costs.
 */
@Component
class StaticFiles implements StaticFileHandlerFactory {

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new Files(service);
    }

    /** Files have an ending, and views have none. */
    static boolean canBeFile(String path) {
        return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }

    private static final class Files extends StaticFileServer {

        Files(VaadinService service) {
            super(service);
        }

        @Override
        public boolean serveStaticResource(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            return canBeFile(request.getRequestURI()) && super.serveStaticResource(request, response);
        }
    }
}
