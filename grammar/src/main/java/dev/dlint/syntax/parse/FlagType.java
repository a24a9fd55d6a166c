package dev.dlint.syntax.parse;

/** What BuildKit takes as a flag's value. */
enum FlagType {
    /** Nothing, true or false. */
    BOOL,
    /** Any text, once. */
    STRING,
    /** Any text, and the flag may be repeated. */
    STRINGS
}
