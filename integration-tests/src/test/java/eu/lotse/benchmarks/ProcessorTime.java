package eu.lotse.benchmarks;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * How much of the time the measured thread had a processor: on a machine with other things to do,
 * figures by the clock say more of those than of what is measured.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class ProcessorTime {

  public long processorNanos;
  private long begin;

  @Setup(Level.Iteration)
  public void begin() {
    begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @TearDown(Level.Iteration)
  public void end() {
    processorNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
  }
}
