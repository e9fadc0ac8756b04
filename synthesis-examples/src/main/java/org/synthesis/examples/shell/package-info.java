/** JShell as a workbench: one command that opens it ready. */
@NullMarked
package org.synthesis.examples.shell;

import org.jspecify.annotations.NullMarked;
