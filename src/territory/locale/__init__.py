"""Words of the interface in both languages, and how numbers and dates are written in them."""
