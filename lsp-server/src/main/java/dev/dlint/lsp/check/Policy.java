package dev.dlint.lsp.check;

import dev.dlint.analyzer.config.Configuration;
import dev.dlint.analyzer.engine.Analyzer;

/** What is in force for a file. */
record Policy(Configuration configuration, Analyzer analyzer) {}
