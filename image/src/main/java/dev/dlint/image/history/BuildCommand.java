package dev.dlint.image.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A build step in the notation of a Dockerfile, whatever its builder wrote.
 *
 * @param builder who wrote it
 * @param instruction {@code RUN}, {@code COPY} and so on; empty when the record is no Dockerfile instruction
 * @param arguments what follows the keyword. Of RUN the command without its shell; of CMD and ENTRYPOINT a JSON array; of COPY and ADD what the
 *     builder noted, which may be hashes instead of the sources
 * @param shell the shell that RUN used, {@code /bin/sh -c}; empty for the exec form, or where the builder does not note it
 * @param buildArguments the values of {@code ARG} that the builder noted in front of a command, in the order noted. They are readable by
 *     everyone who has the image
 */
public record BuildCommand(
        Builder builder, String instruction, String arguments, String shell, Map<String, String> buildArguments) {

    /** Whether the step only changes the configuration, so that it makes no layer. */
    public boolean isMetadata() {
        return switch (instruction) {
            case "", "RUN", "COPY", "ADD", "WORKDIR" -> false;
            default -> true;
        };
    }

    /** Where COPY and ADD put their files, null for other instructions. */
    public @Nullable String destination() {
        if (!instruction.equals("COPY") && !instruction.equals("ADD")) {
            return null;
        }
        int in = arguments.lastIndexOf(" in ");
        boolean hashed = in > 0 && arguments.matches("(?s)(?:--\\S+ )*(?:file|dir|multi):.*");
        return hashed ? arguments.substring(in + 4) : arguments.substring(arguments.lastIndexOf(' ') + 1);
    }

    @Override
    public String toString() {
        return instruction.isEmpty() ? arguments : instruction + " " + arguments;
    }
}
