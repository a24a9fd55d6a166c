package dev.dlint.analyzer.model;

/** The system that a stage is built for, as far as the Dockerfile tells it. */
public enum OperatingSystem {
    LINUX,
    WINDOWS,
    /** The base image may be of either kind. */
    UNKNOWN
}
