/**
 * A client of image registries for reading (OCI distribution specification), on the JDK's HTTP client. Credentials go to the registry that they
 * are for and to the token service it names, never to the target of a redirect elsewhere, and never into a message.
 */
@NullMarked
package dev.dlint.image.registry;

import org.jspecify.annotations.NullMarked;
