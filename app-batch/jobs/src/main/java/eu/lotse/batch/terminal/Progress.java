package eu.lotse.batch.terminal;

/** How far a job is. Shown on the error stream, so that output can be piped. */
public interface Progress extends AutoCloseable {

  /** A job nobody watches. */
  Progress UNSEEN =
      new Progress() {
        @Override
        public void at(long done, long all) {}

        @Override
        public void close() {}
      };

  /** The job has done so much of all it has to do, in a unit of its own. */
  void at(long done, long all);

  @Override
  void close();
}
