# What the server itself says, outside any page.
web-title = Territory: following, funding and evaluating projects
web-not-found-title = There is no such page
web-not-found-text = The address leads to no page. It may have been miscopied, or the page may have been renamed.
web-not-found-link = Back to the overview

error-unexpected = This page could not be shown. If it happens again, give the reference { $reference } to whoever runs this tool: the server’s log says what happened.
error-serve-port-busy = Port { $port } of { $host } is already taken. Stop the other program, or choose another one with “--port”.
error-option-unsafe = The Streamlit setting { $name } is { $value }; it must be { $wanted }. It stands in .streamlit/config.toml.
error-index-unknown = Streamlit’s index page ({ $path }) does not look as expected: the installed version is not the intended one. Install the versions of requirements/run.lock again.
error-setting-invalid = The setting { $name } cannot be “{ $value }”.
