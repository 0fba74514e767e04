"""The model maker's kit: everything that the scenes are built from, one concern a file."""
