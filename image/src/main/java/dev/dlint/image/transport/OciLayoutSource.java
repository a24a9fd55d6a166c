package dev.dlint.image.transport;

import dev.dlint.image.ImageException;
import dev.dlint.image.MissingImageException;
import dev.dlint.image.manifest.Descriptor;
import dev.dlint.image.manifest.ImageIndex;
import dev.dlint.image.reference.Digest;
import dev.dlint.image.reference.ImageReference;
import dev.dlint.image.reference.InvalidReferenceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An OCI image layout, as a folder or in a tar.
 *
 * @see <a href="https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md">OCI image specification, "Image layout"</a>
 */
final class OciLayoutSource implements ImageSource {
    static final String INDEX = "index.json";
    static final String MARKER = "oci-layout";

    /** The files of the layout by their names in it. */
    private interface LayoutFiles {
        FileSlice find(String name) throws MissingImageException;
    }

    private final LayoutFiles files;
    private final String place;
    private final @Nullable String wanted;

    private OciLayoutSource(LayoutFiles files, String place, @Nullable String wanted) {
        this.files = files;
        this.place = place;
        this.wanted = wanted;
    }

    static OciLayoutSource inFolder(Path folder, @Nullable String wanted) {
        return new OciLayoutSource(name -> file(folder, name), folder.toString(), wanted);
    }

    static OciLayoutSource inArchive(ArchiveFile archive, String place, @Nullable String wanted) {
        return new OciLayoutSource(archive::member, place, wanted);
    }

    private static FileSlice file(Path folder, String name) throws MissingImageException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new MissingImageException(folder + " has no " + name);
        }
        return new FileSlice(file, 0, file.toFile().length());
    }

    @Override
    public List<ImageEntry> images() throws ImageException {
        ImageIndex index =
                ImageIndex.parse(files.find(INDEX).readSmall(INDEX + " of " + place), INDEX + " of " + place);
        List<Descriptor> chosen = chosen(index);
        List<String> names = new ArrayList<>();
        chosen.stream()
                .map(OciLayoutSource::name)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(names::add);
        OciImages images =
                new OciImages(blob -> files.find(blobName(blob.digest())).open(), names);
        List<ImageEntry> entries =
                images.images(new ImageIndex(index.mediaType(), withAttestations(chosen, index), index.annotations()));
        if (entries.isEmpty()) {
            throw new MissingImageException(place + " holds no image");
        }
        return entries;
    }

    static String blobName(Digest digest) {
        return "blobs/" + digest.algorithm() + "/" + digest.hex();
    }

    private List<Descriptor> chosen(ImageIndex index) throws ImageException {
        List<Descriptor> chosen = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Descriptor entry : index.images()) {
            String name = name(entry);
            names.add(name == null ? "" : name);
            if (wanted == null || isWanted(entry, wanted)) {
                chosen.add(entry);
            }
        }
        if (wanted != null && chosen.isEmpty()) {
            throw new MissingImageException(
                    place + " has no image named " + wanted + ", only: " + String.join(", ", names));
        }
        if (wanted == null && names.size() > 1) {
            throw new MissingImageException(
                    place + " holds several images: " + String.join(", ", names) + "; name one of them after a colon");
        }
        return chosen;
    }

    /** Attestations that stand beside the images, not in an index of their own. */
    private static List<Descriptor> withAttestations(List<Descriptor> chosen, ImageIndex index) {
        List<Descriptor> entries = new ArrayList<>(chosen);
        chosen.forEach(image -> entries.addAll(index.attestationsOf(image)));
        return entries;
    }

    private static @Nullable String name(Descriptor entry) {
        return entry.containerdName() != null ? entry.containerdName() : entry.refName();
    }

    private static boolean isWanted(Descriptor entry, String wanted) {
        return wanted.equals(entry.refName())
                || wanted.equals(entry.containerdName())
                || wanted.equals(entry.digest().toString())
                || isSameReference(wanted, entry.containerdName())
                || isSameReference(wanted, entry.refName());
    }

    /** Whether both name the same image, with or without what Docker adds to short names. */
    static boolean isSameReference(String one, @Nullable String other) {
        if (other == null) {
            return false;
        }
        try {
            ImageReference first = ImageReference.parse(one);
            ImageReference second = ImageReference.parse(other);
            return first.name().equals(second.name()) && first.tagOrLatest().equals(second.tagOrLatest());
        } catch (InvalidReferenceException e) {
            return false;
        }
    }

    @Override
    public void close() {
        // Blobs are opened one by one.
    }
}
