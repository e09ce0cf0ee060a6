/** Rules of a user's own, which report.yaml names the file of. */
package org.sgreport.lint.house;
