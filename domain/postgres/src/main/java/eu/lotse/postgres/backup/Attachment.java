package eu.lotse.postgres.backup;

import java.io.IOException;
import java.io.OutputStream;

/** Something that is kept beside the database, such as a repository. */
@FunctionalInterface
public interface Attachment {

  void writeTo(OutputStream out) throws IOException;
}
