package org.tierwise.app.document;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What a person wants of the project that is open.
 *
 * @param change what is wanted then; throws {@link IllegalArgumentException} when it breaks a rule
 *     of a project
 * @param refused is told what is wrong with it
 */
record Wish(UnaryOperator<Timeline> change, Consumer<String> refused) {}
