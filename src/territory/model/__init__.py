"""Values that every layer speaks in: scope, viewer, phrases, figures. Nothing here reads or draws."""
