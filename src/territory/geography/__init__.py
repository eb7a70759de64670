"""Places: hierarchy with roll-up, shapes (official or schematic), mergers of communes."""
