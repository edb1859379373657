package eu.lotse.domain.impact;

import eu.lotse.domain.register.ActivityName;
import eu.lotse.domain.register.OperationId;
import eu.lotse.domain.register.PatternId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: some operations of a kind, to look at. */
public interface Samples {

  /** Operations of one activity with one standing pattern. */
  record Kind(ActivityName activity, PatternId pattern) {}

  /** The first operations of each kind, those with the lowest numbers. */
  Map<Kind, List<OperationId>> first(Collection<Kind> kinds, int each);
}
