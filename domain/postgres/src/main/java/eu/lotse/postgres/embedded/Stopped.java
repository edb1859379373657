package eu.lotse.postgres.embedded;

import java.io.IOException;

/** Somebody ended this process while it was still starting something. */
final class Stopped extends IOException {
  private static final long serialVersionUID = 1;

  Stopped() {
    super("stopped while it was starting");
  }
}
