/** Shows findings: as text for people, as JSON and SARIF for programs. */
@NullMarked
package dev.dlint.cli.report;

import org.jspecify.annotations.NullMarked;
