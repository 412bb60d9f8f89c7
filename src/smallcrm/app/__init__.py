"""Composition: command line, paths, settings, logs, start."""
