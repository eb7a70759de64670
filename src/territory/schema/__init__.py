"""One Table Schema descriptor per table, and what derives from them: DDL, checks, dictionary, packages."""
