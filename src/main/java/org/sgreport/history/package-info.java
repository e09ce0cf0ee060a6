/** Earlier states of a report, from the objects of the git repository that it stands in. */
package org.sgreport.history;
