package dev.dlint.image.tree;

import dev.dlint.image.layer.Oddity;

/** An oddity that shows only when layers are put on top of each other. */
public record LayerOddity(int layer, Oddity oddity) {}
