package org.sgreport.serve;

import java.io.PrintStream;

/** What a server does for its clients. */
public interface Work {
  /** Whether it can be done here: it asks nobody, ends by itself, and can be done again. */
  boolean takes(ServedCall call);

  /** Does it, and gives the exit status. */
  int run(ServedCall call, PrintStream out, PrintStream err);
}
