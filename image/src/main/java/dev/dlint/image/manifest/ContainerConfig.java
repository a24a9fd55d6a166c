package dev.dlint.image.manifest;

import dev.dlint.image.ImageException;
import dev.dlint.image.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a container of the image starts with. Members that the image leaves out are empty.
 *
 * @param user {@code USER}: name or number, optionally with {@code :group}; empty means root
 * @param exposedPorts {@code 8080/tcp}
 * @param environment in written order, as {@code NAME=value}
 * @param entrypoint the command's fixed start, empty when there is none
 * @param command {@code CMD}
 * @param volumes paths
 * @param workingDirectory empty means {@code /}
 * @param stopSignal {@code SIGTERM} when empty
 * @param healthcheck null when the image says nothing, not even {@code NONE}
 * @param onBuild the instructions of {@code ONBUILD}
 * @param shell the shell for the shell form; empty means the builder's own
 * @see <a href="https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md#properties">OCI image specification, "config"</a>
 */
public record ContainerConfig(
        String user,
        Set<String> exposedPorts,
        List<String> environment,
        List<String> entrypoint,
        List<String> command,
        Set<String> volumes,
        String workingDirectory,
        Map<String, String> labels,
        String stopSignal,
        @Nullable Healthcheck healthcheck,
        List<String> onBuild,
        List<String> shell) {

    /** The configuration of an image that says nothing. */
    public static final ContainerConfig EMPTY = new ContainerConfig(
            "", Set.of(), List.of(), List.of(), List.of(), Set.of(), "", Map.of(), "", null, List.of(), List.of());

    static ContainerConfig read(@Nullable JsonObject json) throws ImageException {
        if (json == null) {
            return EMPTY;
        }
        JsonObject healthcheck = json.optionalObject("Healthcheck");
        return new ContainerConfig(
                json.textOrEmpty("User"),
                names(json, "ExposedPorts"),
                json.texts("Env"),
                json.texts("Entrypoint"),
                json.texts("Cmd"),
                names(json, "Volumes"),
                json.textOrEmpty("WorkingDir"),
                json.textMap("Labels"),
                json.textOrEmpty("StopSignal"),
                healthcheck == null ? null : Healthcheck.read(healthcheck),
                json.texts("OnBuild"),
                json.texts("Shell"));
    }

    private static Set<String> names(JsonObject json, String name) throws ImageException {
        JsonObject set = json.optionalObject(name);
        return set == null ? Set.of() : set.names();
    }

    /** The value of an environment variable, the last one if it is set twice; null when it is not set. */
    public @Nullable String environment(String name) {
        String prefix = name + "=";
        String value = null;
        for (String variable : environment) {
            if (variable.startsWith(prefix)) {
                value = variable.substring(prefix.length());
            }
        }
        return value;
    }

    /** What a container runs when it is told nothing else: entry point and command, in the order that they are passed. */
    public List<String> defaultProcess() {
        List<String> process = new ArrayList<>(entrypoint);
        process.addAll(command);
        return List.copyOf(process);
    }
}
