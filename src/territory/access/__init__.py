"""Who may see and do what: one policy, fail-closed."""
