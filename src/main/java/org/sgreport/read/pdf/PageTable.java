package org.sgreport.read.pdf;

import java.util.Optional;
import org.sgreport.document.TableBody;

/**
 * A table of a page: the first of its lines, the one behind the last, and its cells; none where the
 * page before has them, too.
 */
record PageTable(int from, int to, Optional<TableBody> body) {}
