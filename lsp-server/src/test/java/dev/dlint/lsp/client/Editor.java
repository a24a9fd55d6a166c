package dev.dlint.lsp.client;

import com.google.gson.JsonObject;

/** What editors say they can do. */
public final class Editor {
    private Editor() {}

    /** An editor that can do nothing beyond what the protocol takes for granted. */
    public static JsonObject bare() {
        return new JsonObject();
    }

    /** An editor that can do all that this server knows to use, diagnostics by push. */
    public static JsonObject able() {
        return Json.parse("""
                {
                  general: {
                    positionEncodings: ['utf-16'],
                    staleRequestSupport: {cancel: true, retryOnContentModified: []}
                  },
                  window: {workDoneProgress: true, showDocument: {support: true}},
                  workspace: {
                    applyEdit: true,
                    configuration: true,
                    workspaceFolders: true,
                    workspaceEdit: {documentChanges: true, resourceOperations: ['create', 'rename', 'delete']},
                    didChangeWatchedFiles: {dynamicRegistration: true},
                    didChangeConfiguration: {dynamicRegistration: true},
                    diagnostics: {refreshSupport: true},
                    codeLens: {refreshSupport: true},
                    inlayHint: {refreshSupport: true},
                    semanticTokens: {refreshSupport: true}
                  },
                  textDocument: {
                    publishDiagnostics: {
                      relatedInformation: true, versionSupport: true, codeDescriptionSupport: true, dataSupport: true,
                      tagSupport: {valueSet: [1, 2]}
                    },
                    hover: {contentFormat: ['markdown', 'plaintext']},
                    completion: {
                      contextSupport: true,
                      completionItem: {
                        snippetSupport: true, documentationFormat: ['markdown'], deprecatedSupport: true, labelDetailsSupport: true,
                        insertReplaceSupport: true, tagSupport: {valueSet: [1]},
                        resolveSupport: {properties: ['documentation', 'detail']}
                      }
                    },
                    signatureHelp: {
                      contextSupport: true,
                      signatureInformation: {
                        documentationFormat: ['markdown'], activeParameterSupport: true, parameterInformation: {labelOffsetSupport: true}
                      }
                    },
                    definition: {linkSupport: true},
                    references: {},
                    documentHighlight: {},
                    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
                    codeAction: {
                      isPreferredSupport: true, disabledSupport: true, dataSupport: true, resolveSupport: {properties: ['edit']},
                      codeActionLiteralSupport: {codeActionKind: {valueSet: ['', 'quickfix', 'refactor', 'source', 'source.fixAll']}}
                    },
                    codeLens: {},
                    documentLink: {tooltipSupport: true},
                    formatting: {}, rangeFormatting: {}, onTypeFormatting: {},
                    rename: {prepareSupport: true},
                    foldingRange: {foldingRangeKind: {valueSet: ['comment', 'region', 'imports']}},
                    selectionRange: {},
                    linkedEditingRange: {},
                    callHierarchy: {},
                    inlayHint: {},
                    semanticTokens: {
                      requests: {full: {delta: true}, range: true}, formats: ['relative'],
                      tokenTypes: ['keyword', 'comment', 'parameter', 'property', 'namespace', 'class', 'type', 'macro', 'string',
                                   'variable', 'operator', 'modifier', 'function', 'number', 'regexp', 'decorator', 'enumMember'],
                      tokenModifiers: ['declaration', 'definition', 'readonly', 'deprecated']
                    }
                  }
                }
                """);
    }

    /** An able editor that asks for diagnostics itself. */
    public static JsonObject pulling() {
        JsonObject able = able();
        able.getAsJsonObject("textDocument")
                .add("diagnostic", Json.parse("{relatedInformation: true, codeDescriptionSupport: true}"));
        return able;
    }

    /** An able editor that counts positions in UTF-8 if it may. */
    public static JsonObject countingBytes() {
        JsonObject able = able();
        able.getAsJsonObject("general")
                .add(
                        "positionEncodings",
                        Json.parse("{list: ['utf-8', 'utf-16']}").get("list"));
        return able;
    }
}
