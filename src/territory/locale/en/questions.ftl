# Questions asked about figures
page-questions = Which questions wait for an answer?
menu-questions = Questions
questions-answer =
    { $count ->
        [0] No question waits for an answer
        [one] { $count } question waits for an answer
       *[other] { $count } questions wait for an answer
    }
questions-none-todo = Anybody may ask one under each figure; they arrive here before anyone sees them.
questions-explain = Nothing of these questions is shown before you have read them. An answer is saved like an entry, without anybody's name; it appears beside the figure.
questions-shown = { $shown } questions shown of { $count }, the oldest first.
questions-figure = About the figure of the page:
questions-then = Shown when it was asked:
questions-then-unknown = the sentence was not kept.
questions-now = Shown in the live data:
questions-same = unchanged
questions-settle = Answer or close
questions-outcome = What to do with this question?
questions-outcome-answer = Answer it
questions-outcome-accept = Publish the other value beside the official one, as a contested value
questions-outcome-close = Close it without follow-up
questions-outcome-discard = Set it aside without publishing anything
questions-text = The question, as it will be published
questions-text-help = Take out any person's name; the rest may be said more clearly.
questions-value = The other value, as it will be published
questions-answer-answer = Your answer
questions-answer-accept = What you say of it (optional)
questions-answer-close = Why there is no follow-up (optional)
questions-persons = These texts seem to name somebody or to give contact details: { $found }. What is published is read by all.
questions-persons-agree = I have read it again: this is no personal data
questions-published-when = Visible at once in the live data, and to all at the next published closing.
questions-save-answer = Save the answer
questions-save-accept = Save the contested value
questions-save-close = Close the question
questions-discard = Set this question aside
questions-discard-help = For a text that has nothing to do with the figure, is insulting, or names somebody: it is erased, and nothing is published.
questions-moved = The data changed while you were writing: read again, then save again.
questions-done-answer = Answer saved: it appears beside the figure.
questions-done-accept = Contested value saved: it appears beside the official value, and enters no total.
questions-done-close = Question closed without follow-up.
questions-done-discard = Question set aside: nothing of it is kept.
questions-message-answer = Question answered about { $figure }
questions-message-accept = Contested value published about { $figure }
questions-message-close = Question closed without follow-up about { $figure }
today-questions =
    { $count ->
        [one] { $count } question about a figure waits for an answer
       *[other] { $count } questions about figures wait for an answer
    }
today-questions-none = No question about a figure waits for an answer.
today-questions-open = Read and answer
welcome-way-questions = Answer the questions
