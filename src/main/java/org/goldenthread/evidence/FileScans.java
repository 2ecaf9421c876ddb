package org.goldenthread.evidence;

import org.goldenthread.evidence.FileScan.Verdict;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which scanner there is. */
@Configuration(proxyBeanMethods = false)
class FileScans {

    /** Without an address nothing is scanned: files are then only ever handed out to be saved, never shown. */
    @Bean
    FileScan fileScan(@Value("${goldenthread.evidence.scanner}") String address) {
        if (address.isBlank()) {
            return content -> Verdict.CLEAN;
        }
        int colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException(
                    "goldenthread.evidence.scanner is a host and a port such as clamd:3310, and not " + address);
        }
        return new ClamdScan(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}
