# Bringing files as they are, up to the commit.

error-submission-unknown = Submission "{ $id }" does not exist, or no longer does. Bring the file again.
error-submission-file-gone = The file "{ $file }" of this submission is no longer kept. Bring it again: the choices made are remembered.

work-lasts = Under way… { $step }
work-cancel = Stop
work-cancelled = Stopped. Nothing was saved.
work-again = Start again

deposit-explain = Bring a file as it is: a workbook, a CSV, a GeoJSON, a data package, or a report to keep. All of it is read, explained and shown before it is saved; an import can be undone.
deposit-drop = Drag the files into this box, or choose them with its “Upload” button ({ $size } MB each at most)
deposit-drop-help = CSV, XLSX, XLS, ODS, GeoJSON, ZIP, PDF, Word. Nothing is saved until it is asked for below.
deposit-open = { $count ->
    [one] One submission under way
   *[other] { $count } submissions under way
  }
deposit-none-open = No submission under way.
deposit-resume = Go on with { $files }
deposit-resume-detail = brought on { $at }, { $rows ->
    [0] nothing of it is saved
    [one] one row, { $waiting } waiting
   *[other] { $rows } rows, { $waiting } waiting
  }
deposit-back = Bring another file
deposit-discard = Abandon this submission
deposit-discard-explain = The file kept for this submission is deleted, unless an import already used it. What is saved stays saved.
deposit-discard-sure = Yes, abandon it
deposit-discarded = This submission was abandoned.
deposit-file = File: { $files }
deposit-follows = This workbook corrects an earlier submission: the choices already made are taken over.
deposit-committed = Saved as { $import }. Correct the workbook handed back and bring it again: the rows that wait then go in.
deposit-nothing-read = There is no row to read in this file.
deposit-document = "{ $file }" is a document: it is kept as it is, to be joined to a project. Its figures are typed beside it.
deposit-document-attach = Join "{ $file }" to a project
deposit-document-enter = Type its figures

deposit-personal = This file holds personal data
deposit-personal-explain = Nothing is saved yet. For each kind, choose: blank these cells before saving, or keep them if the law or the person allows it.
deposit-personal-continue = Continue
deposit-personal-unanswered = Answer each question to continue.

deposit-understood = What we understood
deposit-doubtful = { $count ->
    [one] One point is to be checked.
   *[other] { $count } points are to be checked.
  }
deposit-assumed = { $count ->
    [one] One assumption in reading
   *[other] { $count } assumptions in reading
  }
deposit-questions = { $count ->
    [one] One question before going on
   *[other] { $count } questions before going on
  }
deposit-concerned = ({ $lines })
deposit-repairs = { $count ->
    [one] One proposed correction
   *[other] { $count } proposed corrections
  }
deposit-place = Where
deposit-was = Written
deposit-proposed = Proposed
deposit-emptied = (blanked)
deposit-line = row { $line }
deposit-in-file = "{ $file }": { $said }
deposit-cell = row { $line }, column { $letter }
deposit-more-repairs = and { $count } more.
deposit-repair-ask = What to do?
deposit-accept = Correct
deposit-refuse = Leave as it is

deposit-lists = { $count ->
    [one] One list in what was brought
   *[other] { $count } lists in what was brought
  }
deposit-piece = { $place }: { $rows ->
    [0] no row
    [one] one row
   *[other] { $rows } rows
  }{ $empty ->
    [0] {""}
    [one] , one empty
   *[other] , { $empty } empty
  } · { $target }
deposit-piece-unknown = { $place }: { $rows ->
    [0] no row
    [one] one row
   *[other] { $rows } rows
  } · say what it is
deposit-target = These are…
deposit-skip = leave aside
deposit-aside = leave aside
deposit-column = { $letter } · { $label }
deposit-required = { $title } (required)
deposit-unsure = to be checked
deposit-no-example = empty column
deposit-constants = For all rows:

deposit-verdict = { $ready ->
    [0] No row is ready
    [one] One row is ready
   *[other] { $ready } rows are ready
  } out of { $rows }{ $waiting ->
    [0] .
    [one] , one waits.
   *[other] , { $waiting } wait.
  }
deposit-total = { $place }, total { $kind } as read in the file: { $amount }.
deposit-nothing-wrong = Nothing to say.
deposit-causes-blocks = { $count ->
    [one] One cause keeps rows out
   *[other] { $count } causes keep rows out
  }
deposit-causes-notes = { $count ->
    [one] One remark worth knowing
   *[other] { $count } remarks worth knowing
  }
deposit-causes-more = { $count ->
    [one] One more
   *[other] { $count } more
  }
deposit-marked-explain = The same workbook can be handed back to its sender: the cells at fault are marked and commented, a sheet lists them. Corrected and brought again, it goes on from here.
deposit-marked = Download "{ $file }" with its remarks
deposit-marked-suffix = to correct

deposit-change = What will change
deposit-measuring = working out what will change
deposit-no-change = Nothing changes: these rows are already saved as they are.
deposit-message = What this import brings, in a sentence
deposit-message-default = Import of { $files }
deposit-commit = { $count ->
    [one] Save the row that is ready
   *[other] Save the { $count } rows that are ready
  }
deposit-done = { $count ->
    [one] One row of the file saved
   *[other] { $count } rows of the file saved
  } as { $import }; { $waiting ->
    [0] none waits.
    [one] one waits.
   *[other] { $waiting } wait.
  }
deposit-undo = Undo this import
deposit-waiting-explain = Rows that wait are kept in the work list.
deposit-see-overview = See the effect on the overview
deposit-see-attach = Attach fundings without a project
deposit-see-today = See what is left to do
