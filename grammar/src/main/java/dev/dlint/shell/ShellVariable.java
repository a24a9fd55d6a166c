package dev.dlint.shell;

/**
 * A place where a script names a variable.
 *
 * @param name the name alone
 * @param use what is done with it there
 */
public record ShellVariable(ShellToken name, Use use) {
    /** What a script does with a variable. */
    public enum Use {
        /** Its value is put in. */
        READ,
        /** It gets a value, be it by an assignment or as the variable of a loop. */
        SET,
        /**
         * It stands in single quotes, so that the shell leaves it to whatever the text is given to: another shell, {@code
         * envsubst}, a file.
         */
        QUOTED
    }
}
