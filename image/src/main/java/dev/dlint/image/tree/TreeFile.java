package dev.dlint.image.tree;

import dev.dlint.image.layer.FileEntry;

/**
 * A path as a container sees it.
 *
 * @param path from the root, without a leading slash; empty for the root itself
 * @param entry its metadata; of a hard link, that of the file it names
 * @param layer the layer that put the path there
 * @param contentLayer the layer that stores the content, the same unless this is a hard link to a file of a lower layer
 * @param implied whether no layer has an entry for it, so that engines make it as a directory of root's
 */
public record TreeFile(String path, FileEntry entry, int layer, int contentLayer, boolean implied) {}
