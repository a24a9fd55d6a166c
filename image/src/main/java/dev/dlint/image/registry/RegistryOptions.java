package dev.dlint.image.registry;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How registries are read.
 *
 * @param plainHttp whether requests may go out unencrypted; to this machine they always may
 * @param authorities files with certificates of authorities to trust besides the JDK's, in PEM form
 * @param credentials how to find the user's credentials
 * @param cache where blobs are kept between runs, null for nowhere
 * @param timeout how long a server may take to start answering
 */
public record RegistryOptions(
        boolean plainHttp,
        List<Path> authorities,
        Credentials credentials,
        @Nullable BlobCache cache,
        RetryPolicy retries,
        Duration timeout) {

    /** Encrypted, anonymous and without a cache. */
    public static final RegistryOptions DEFAULT =
            new RegistryOptions(false, List.of(), Credentials.NONE, null, RetryPolicy.DEFAULT, Duration.ofSeconds(60));

    public RegistryOptions {
        authorities = List.copyOf(authorities);
    }

    public RegistryOptions withPlainHttp(boolean allowed) {
        return new RegistryOptions(allowed, authorities, credentials, cache, retries, timeout);
    }

    public RegistryOptions withAuthorities(List<Path> files) {
        return new RegistryOptions(plainHttp, files, credentials, cache, retries, timeout);
    }

    public RegistryOptions withCredentials(Credentials newCredentials) {
        return new RegistryOptions(plainHttp, authorities, newCredentials, cache, retries, timeout);
    }

    public RegistryOptions withCache(@Nullable BlobCache newCache) {
        return new RegistryOptions(plainHttp, authorities, credentials, newCache, retries, timeout);
    }

    public RegistryOptions withRetries(RetryPolicy policy) {
        return new RegistryOptions(plainHttp, authorities, credentials, cache, policy, timeout);
    }

    public RegistryOptions withTimeout(Duration newTimeout) {
        return new RegistryOptions(plainHttp, authorities, credentials, cache, retries, newTimeout);
    }
}
