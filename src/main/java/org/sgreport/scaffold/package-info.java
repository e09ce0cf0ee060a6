/** What a new report begins with: {@code sgreport init} and the empty replies of {@code add}. */
package org.sgreport.scaffold;
