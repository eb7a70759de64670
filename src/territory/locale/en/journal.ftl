# The journal: what was done, in plain words. One key per action, `journal-action-<action>`.

error-journal-kept = Some of these journal lines are still to be kept: nothing was erased.
