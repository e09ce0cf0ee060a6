/** Earlier states of a report, from the objects of the git repository that it is in. */
package org.sgreport.history;
