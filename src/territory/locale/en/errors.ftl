# Refusals and failures: what happened, and what to do. One key per code, `error-<code>`.


error-lake-missing = No data is installed here yet. Run `territory init`, then `territory load data/reference` and `territory load data/demo` (or `make run`), then reload the page.
error-lake-needs-migration = The data was written by an older version. Run `territory init` to bring it up to date.
error-lake-from-future = The data was written by a newer version than this program ({ $version }). Update the program.
error-lake-busy = Another write has been under way for more than { $seconds } seconds. Try again in a moment.
error-lake-unreachable = The data cannot be reached for now. Run `territory doctor` to know why.
error-extension-missing = The extension { $name } of the data engine is missing. Run `make run` again, or `territory doctor`.
error-read-failed = Reading "{ $query }" failed. Run `territory doctor`; if it happens again, give the reference.
error-write-failed = Writing failed; nothing was saved.
error-rows-moved =
    { $count ->
        [one] One row has changed since it was shown to you; nothing was saved.
       *[other] { $count } rows have changed since they were shown to you; nothing was saved.
    }
error-snapshot-missing = State no. { $snapshot } of the data does not exist or is no longer kept.
error-nature-mixed = This data is "{ $lake }": it cannot take "{ $package }". Demonstration and published data never mix.
error-not-allowed = You have no access to this page or action.
error-not-yours = This belongs to a programme that you do not coordinate ({ $objects }): nothing was changed. Ask those who do, or the site's administrator.
error-shared-definition = The rows of "{ $table }" that all programmes share are changed only by those who coordinate them all: nothing was changed.

error-language-unknown = There is no language "{ $language }" here.
error-table-unknown = There is no table "{ $table }".
error-column-unknown = Table "{ $table }" has no column "{ $column }".
error-query-unknown = There is no query "{ $query }".
error-schema-not-checked = Descriptor of "{ $table }": { $what } is not checked by this program.
error-schema-unknown-key = Descriptor of "{ $table }": unknown key ({ $what }).
error-words-missing = Words are missing for "{ $key }" ({ $language }).
error-words-broken = The words of "{ $key }" ({ $language }) want a value: { $problem }
error-words-unreadable = The words file { $file } cannot be read near: { $at }
