"""Annotations and codes as changes that can be undone."""
