/**
 * What a new report begins with: {@code sgreport init}, the empty replies of {@code add}, and what
 * {@code git-setup} writes: a commit hook, and how git compares Word files.
 */
package org.sgreport.scaffold;
