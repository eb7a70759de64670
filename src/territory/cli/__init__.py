"""The terminal: every command answers in words, or with `--json` in data alone."""
