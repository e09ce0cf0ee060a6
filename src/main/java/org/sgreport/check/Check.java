package org.sgreport.check;

import org.sgreport.diagnostic.Diagnostics;
import org.sgreport.diagnostic.Rule;
import org.sgreport.model.Inputs;

/** One rule about the meaning of inputs. It sees only what could be read. */
public interface Check {
  Rule rule();

  void check(Inputs inputs, Diagnostics diagnostics);
}
