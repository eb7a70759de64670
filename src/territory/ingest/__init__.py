"""Admission of files: reading them, checking them, turning them into one commit."""
