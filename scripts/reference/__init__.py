"""What `scripts/build_reference.py` is made of."""
