# Documents to take away: sheets and note, as PDF

document-download-sheet = PDF sheet
document-download-note = PDF note
document-download-help = An A4 document to print or to send, which a screen reader can read. It cites the closing and carries a link to this page.
document-kind-project = Project sheet
document-kind-place = Commune sheet
document-kind-organisation = Organisation sheet
document-kind-portfolio = Portfolio note
document-badge-demo = Fictional data
document-badge-published = Data published by others
document-badge-sentence = { $badge }.
document-nature-demo = This document shows the application: organisations, projects and amounts are invented.
document-nature-published = Real organisations, facts published by others: nothing is judged, scored or flagged here.
document-title-portfolio = Where do our projects stand?
document-portfolio-empty = Nothing to show yet: widen the choices of the page, or have the coordination bring the projects, then make the note again.
document-scope-all = all projects
document-pair = { $name }: { $value }
document-names = { $sentence }:
document-share = { $amount } ({ $share })
document-sourced = { $said } (source: { $site })
document-known = { $known } of { $count }
document-rest =
    { $count ->
        [one] and { $count } more, on the page online
       *[other] and { $count } more, on the page online
    }
document-map-project = Where the project is, in { $name }
document-map-place = { $name } in { $around }
document-map-commune = the commune
document-map-around = the commune's intercommunality
document-map-schematic = Schematic map: boundaries are not exact.
document-map-mixed = Partly schematic map: those boundaries are not exact.
document-map-here = place where the project is present
document-map-site = site of a project
document-map-cluster = sites near each other, the point grows with their number
document-map-covering =
    { $count ->
        [one] { $count } project covers the whole territory and has no point.
       *[other] { $count } projects cover the whole territory and have no point.
    }
document-voices =
    { $count ->
        [one] { $count } testimony was gathered; its words are read online, as its author agreed.
       *[other] { $count } testimonies were gathered; their words are read online, as their authors agreed.
    }
document-alert = { $why } · Who can act: { $who }
document-money-title = Who pays for what?
document-impact-title = What does it change?
document-impact-none = No indicator is followed in this perimeter yet.
document-attention-title = What needs attention
document-map-title = Where are they?
document-standing-title = Where do they stand?
document-unknowns-title = What we do not know
document-code = Square code for a telephone: it opens the link written beside it.
document-reference-project = To check and cite this sheet
document-reference-place = To check and cite this sheet
document-reference-organisation = To check and cite this sheet
document-reference-portfolio = To check and cite this note
document-reference-state = State of the data.
document-reference-on = Situation on
document-reference-note = To know.
document-reference-read = Reading.
document-reference-missing = “—” and “unknown” say that information is missing, which is not zero. Hatching says the same.
document-reference-link = Permanent link, to the same figures with their details and sources:

error-document-engine-missing = This machine cannot make PDF files: the library “typst” is not installed. Install it (make run does), then try again.
error-document-failed = The document could not be set. Try again with a narrower choice; if it lasts, report it with the page's link.
error-document-about-unknown = Nothing has the identifier “{ $id }” in this data, or you may not see it.
cli-sheet-help = Writes a sheet or the portfolio note as PDF.
cli-sheet-out = File to write (else <kind>-<identifier>.pdf).
cli-sheet-closing = Closing to read (identifier); without it, live data.
cli-sheet-done = { $file } written.
