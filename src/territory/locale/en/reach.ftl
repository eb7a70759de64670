# What belongs to a programme that one does not coordinate, and what all programmes share.
reach-live-only = This page works on the current data of your programmes: the closing you picked can be read on the other pages.
reach-shared = The rows of "{ $table }" serve all programmes: only those who coordinate them all change them, since their meaning would change for everybody. You can read them, and ask the site's administrator for a change.
reach-shared-add = You can still add some: nothing that exists is changed by it.
reach-shared-row = This row serves all programmes: only those who coordinate them all change it. What you had typed, if anything, stays in your draft.
reach-programme-add = A new programme is added by somebody who coordinates them all.
reach-refused = Nothing was saved. { $said } What you brought or typed is kept.
reach-undo-others = This import also changed data of other programmes, or shared by all: only somebody who coordinates those can take it back.
reach-publish-choose = Choose among your programmes
reach-publish-none = Choose at least one programme: a closing of all programmes is made by somebody who coordinates them all.
reach-effect = Results of { $programme }
