package dev.dlint.image.registry;

import dev.dlint.image.ImageException;
import dev.dlint.image.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks the helper programs that Docker calls {@code docker-credential-NAME}: the server's name on standard input of {@code get}, an object
 * with Username and Secret on standard output.
 */
public class CredentialHelper {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final int MOST_BYTES = 1 << 20;
    private static final long SECONDS = 30;

    /** The user name with which a helper says that the secret is an identity token. */
    private static final String TOKEN_USER = "<token>";

    /**
     * Asks a helper.
     *
     * @return null when it knows no credential for the server
     */
    @Nullable
    Credential get(String name, String server) throws ImageException {
        if (!NAME.matcher(name).matches()) {
            throw new ImageException("\"" + name + "\" is no name of a credential helper");
        }
        String program = "docker-credential-" + name;
        try {
            Process process = new ProcessBuilder(command(program))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return answer(process, program, server);
            } finally {
                process.destroy();
            }
        } catch (ImageException e) {
            throw e;
        } catch (IOException e) {
            throw new ImageException(
                    program + " cannot be run: it is named in the file of credentials but is not installed or fails",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImageException("waiting for " + program + " was interrupted", e);
        }
    }

    /** How a helper is started. */
    protected List<String> command(String program) {
        return List.of(program, "get");
    }

    private static @Nullable Credential answer(Process process, String program, String server)
            throws IOException, InterruptedException {
        ask(process, server);
        try (InputStream out = process.getInputStream()) {
            byte[] answer = out.readNBytes(MOST_BYTES);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new ImageException(program + " does not end");
            }
            return process.exitValue() == 0 ? credential(answer, program) : absent(answer, program);
        }
    }

    private static void ask(Process process, String server) {
        try (OutputStream in = process.getOutputStream()) {
            in.write((server + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It ended before it was asked; its exit code says more.
        }
    }

    /** A helper without a credential says so and fails. */
    private static @Nullable Credential absent(byte[] answer, String program) throws ImageException {
        String text = new String(answer, StandardCharsets.UTF_8);
        if (text.contains("not found")) {
            return null;
        }
        throw new ImageException(program + " failed to get a credential");
    }

    private static Credential credential(byte[] answer, String program) throws ImageException {
        try {
            JsonObject json = JsonObject.parse(answer, program);
            String user = json.textOrEmpty("Username");
            return new Credential(user.equals(TOKEN_USER) ? "" : user, json.text("Secret"), user.equals(TOKEN_USER));
        } catch (ImageException e) {
            // The parser's message could quote the secret.
            throw new ImageException(program + " did not answer with a credential");
        }
    }
}
