# Bodies: meetings, sittings, scores, decisions.
error-sitting-unknown = No sitting is open under the identifier { $id }. Open it from the page of the meeting.
error-sitting-ended = The sitting { $id } has ended; what was said there does not change any more. Correct it in the minutes.
error-ballot-withdrawn = This seat withdrew from this item; it gives no score there.
error-ballot-reason = The score changes after the reveal: write the reason.
error-ballot-hidden = The scores of this item are not revealed; nobody reads them before.
error-meeting-unknown = No meeting has the identifier { $id }. Choose it in the list of meetings.
error-grid-unknown = No grid has the identifier { $id }. Choose it in the list of grids.
section-committee = Decide
