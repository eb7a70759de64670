"""Territory: following labelled projects, their money and their impact, with trust."""

import os

__version__ = "0.1.0"

# python-docx brings lxml; openpyxl would write with it: other bytes for the same workbook, accents as references.
os.environ.setdefault("OPENPYXL_LXML", "False")
