/** What one cell says: answers, figures, days, or that it says nothing; and what cannot be told. */
package org.sgreport.collect.cell;
