/**
 * YAML nodes to model. Each kind of file is declared once, as a {@link org.sgreport.load.Shape},
 * from which come both the reading with exact places and the JSON Schema that editors use.
 */
package org.sgreport.load;
