"""What the fictional demonstration is made of: parameters in TOML, facts in a ledger, one data package per closing."""
