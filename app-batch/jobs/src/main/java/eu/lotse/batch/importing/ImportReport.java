package eu.lotse.batch.importing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How an import ended.
 *
 * @param before whether the same file was imported for the same activity before, so that nothing
 *     was done now
 * @param resumed whether an interrupted import was brought to its end
 * @param rejects the reject file, where there is one
 */
public record ImportReport(
    ImportSummary summary, boolean before, boolean resumed, Optional<Path> rejects) {}
