"""Territory: following labelled projects, their money and their impact, with trust."""

__version__ = "0.1.0"
