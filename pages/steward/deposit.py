"""Que contient ce fichier ?"""

from territory.model.viewer import Capability
from territory.ui.deposit import ask_files, examine
from territory.ui.deposit_choices import ask_questions, ask_repairs, show_understood
from territory.ui.deposit_commit import ask_commit, show_last
from territory.ui.deposit_document import show_documents
from territory.ui.deposit_mapping import show_mapping
from territory.ui.deposit_verdict import show_verdict
from territory.ui.page import start

here = start("deposit", needs=Capability.WRITE)
submission = ask_files(here)
if submission:
    show_last(here, submission)
examination = examine(here, submission) if submission else None
if submission and examination:
    show_documents(here, submission, examination)
    show_understood(here, submission, examination)
    show_mapping(here, submission, examination.pieces)
    ask_questions(here, submission, examination)
    ask_repairs(here, submission, examination)
    show_verdict(here, submission, examination)
    ask_commit(here, submission, examination)
