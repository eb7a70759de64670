"""Que nous répondez-vous ?"""

from territory.model.viewer import Capability
from territory.ui.answer import read_form, show_asked, start
from territory.ui.answer_lines import ask_lines
from territory.ui.answer_send import ask_sending, ask_workbook

here = start("answer", needs=Capability.ANSWER)
form = read_form(here)
show_asked(here, form)
ask_lines(here, form)
ask_sending(here, form)
ask_workbook(here, form)
