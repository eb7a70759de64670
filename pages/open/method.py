"""Comment lire ces chiffres ?"""

from territory.ui.dictionary import show_dictionary
from territory.ui.page import start
from territory.ui.show import show_text

here = start("method")
show_text(here, "method")
show_dictionary(here)
