/**
 * What findings are about: factors that raise or lower risk, and interventions, each at its ecological level.
 *
 * <p>Why one family: a finding on taking part in sport and a finding on a sport programme look alike in a table. They are
 * about different subjects, and the type keeps them apart.
 */
@NullMarked
package org.synthesis.model.factor;

import org.jspecify.annotations.NullMarked;
