package dev.dlint.image.transport;

import dev.dlint.image.layer.ScanLimits;
import dev.dlint.image.registry.RegistryOptions;
import java.time.Duration;
import java.util.Map;

/**
 * What opening a location may need.
 *
 * @param registry how registries are read
 * @param environment the variables of the process, such as DOCKER_HOST
 * @param engineTimeout how long a remote engine may take to start answering; saving a large image takes a while
 * @param archiveBytes how large an archive may be that is copied to a temporary file, because it is compressed or comes from an engine
 */
public record TransportOptions(
        RegistryOptions registry, Map<String, String> environment, Duration engineTimeout, long archiveBytes) {

    /** Everything anonymous and by default, with the environment of this process. */
    public static final TransportOptions DEFAULT = new TransportOptions(
            RegistryOptions.DEFAULT, System.getenv(), Duration.ofMinutes(5), ScanLimits.DEFAULT.imageBytes());

    public TransportOptions {
        environment = Map.copyOf(environment);
    }

    public TransportOptions withRegistry(RegistryOptions options) {
        return new TransportOptions(options, environment, engineTimeout, archiveBytes);
    }

    public TransportOptions withEnvironment(Map<String, String> variables) {
        return new TransportOptions(registry, variables, engineTimeout, archiveBytes);
    }

    public TransportOptions withArchiveBytes(long bytes) {
        return new TransportOptions(registry, environment, engineTimeout, bytes);
    }
}
