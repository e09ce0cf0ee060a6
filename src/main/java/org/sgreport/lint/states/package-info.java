/** States: their names, their lists, their counts. */
package org.sgreport.lint.states;
