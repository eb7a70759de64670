# Answering through a link, without an account; making and closing such links.

error-invitation-kind = No link opens this action ({ $capability }).
error-invitation-object = “{ $object }” is not known here: no link was made. Reload the page and choose again.
error-invitation-past = { $day } is over: no link was made. Choose a date to come.
error-invitation-unknown = This link is not known here ({ $id }).
