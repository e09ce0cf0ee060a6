/** Git as the commands see it: a report at a revision, and what makes git show Word files. */
package org.sgreport.cli.git;
