/**
 * The semantic model: what a Dockerfile means.
 *
 * <p>{@link dev.dlint.analyzer.model.DockerfileModel} has the {@link dev.dlint.analyzer.model.Stage stages}, a stage its
 * {@link dev.dlint.analyzer.model.Step instructions}, an instruction the {@link dev.dlint.analyzer.model.Command commands}
 * that it runs. What depends on something that the file does not tell is unknown, and says so.
 */
@NullMarked
package dev.dlint.analyzer.model;

import org.jspecify.annotations.NullMarked;
