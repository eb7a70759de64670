# Outlines: what is refused, what is remarked, what the commands say.

error-file-unreadable = The file { $file } cannot be found or read.
error-geojson-unreadable = { $file } is not a JSON file in UTF-8. Export it again as GeoJSON.
error-geojson-too-large = { $file } is too large (more than { $limit } MB or 40,000 outlines). Keep only the territories you need, or simplify it.
error-geojson-not-features = { $file } is not a GeoJSON of territories (a "FeatureCollection" with at least one outline). A TopoJSON or a Shapefile must first be exported as GeoJSON.
error-geojson-lambert93 = { $file } is in projected coordinates, in metres (most often Lambert-93). Export it in longitude and latitude: WGS 84, EPSG:4326.
error-boundaries-unsourced = { $file } says neither where the outlines come from nor under which licence. Give them with --source and --licence: they are shown under the map.
error-boundaries-code = "{ $code }" cannot be a code: nine digits for an inter-municipal body, two or three characters for a department.
error-boundaries-url = "{ $url }" is not a web address (https://…).
error-boundaries-unreachable = { $host } does not answer. Check the connection, or bring a file with `territory boundaries import`.
error-boundaries-unknown-place = { $host } does not know "{ $code }". Check the code.
error-boundaries-refused = { $host } refused the request (answer { $status }). Try again later, or bring a file with `territory boundaries import`.
error-boundaries-not-geojson = { $host } did not answer in GeoJSON. Is the address right?
error-boundaries-points = { $host } sent something else than outlines ({ $found }); nothing was saved.
error-boundaries-empty = { $host } sent no outline for "{ $code }".

finding-boundary-code-unknown = No code of a known territory was found ("{ $value }"). Put it in a property "insee", "siren" or "code".
finding-boundary-former = "{ $value }" is an old code: the outline goes to { $name }.
finding-boundary-far = This outline is more than 50 km from the centre of { $name }: probably another territory. Check the code.
finding-boundary-not-polygon = This is not an outline ("{ $value }"): a polygon or a multipolygon is expected.
finding-boundary-unreadable = This outline is empty or unreadable.
finding-boundary-not-degrees = The coordinates ({ $value }) are not degrees. Export in longitude and latitude (WGS 84).
finding-boundary-swapped = The coordinates are swapped ({ $value }): longitude comes first.
finding-boundary-repaired = The outline crossed itself: it was repaired.
finding-boundary-repeated = This territory is there several times ("{ $value }"): its outlines are joined.
finding-boundary-absent = { $name } is not in what was received: the territory stays drawn schematically.

cli-boundaries-fetch-help = Ask the State's geographic API for outlines.
cli-boundaries-import-help = Bring the outlines of a GeoJSON file (WGS 84 longitude and latitude).
cli-boundaries-fetching = Asking { $host } for outlines…
cli-boundaries-reading = Reading { $file }…
cli-boundaries-nothing =
    { $count ->
        [0] No outline admitted: nothing has changed.
        [one] Nothing new: this outline was there already.
       *[other] Nothing new: these { $count } outlines were there already.
    }
cli-boundaries-done =
    { $count ->
        [one] { $count } outline admitted: { $added } new, { $changed } changed, { $unchanged } the same.
       *[other] { $count } outlines admitted: { $added } new, { $changed } changed, { $unchanged } the same.
    }
cli-boundaries-remark =   { $mark } outline { $row }: { $sentence }
cli-boundaries-more =
    { $count ->
        [one] … and one more remark.
       *[other] … and { $count } more remarks.
    }
cli-boundaries-epci = SIREN of an inter-municipal body: the outlines of its communes. May be repeated.
cli-boundaries-departement = Code of a department: the outlines of its inter-municipal bodies. May be repeated.
cli-boundaries-url = Address of the State's geographic API, or of a mirror.
cli-boundaries-which = say which outlines to ask for, with --epci or --departement
cli-boundaries-source = The producer to cite, when the file does not say it.
cli-boundaries-licence = The licence, when the file does not say it.
cli-boundaries-year = The year of the geography described.
