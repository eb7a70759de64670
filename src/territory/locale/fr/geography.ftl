# Contours : ce qui est refusé, ce qui est remarqué, ce que les commandes disent.

error-file-unreadable = Le fichier { $file } est introuvable ou ne peut pas être lu.
error-geojson-unreadable = { $file } n'est pas un fichier JSON en UTF-8. L'exporter à nouveau en GeoJSON.
error-geojson-too-large = { $file } est trop grand (plus de { $limit } Mo ou de 40 000 contours). N'y garder que les territoires utiles, ou le simplifier.
error-geojson-not-features = { $file } n'est pas un GeoJSON de territoires (une « FeatureCollection » avec au moins un contour). Un TopoJSON ou un Shapefile doit d'abord être exporté en GeoJSON.
error-geojson-lambert93 = { $file } est en coordonnées projetées, en mètres (Lambert-93 le plus souvent). L'exporter en longitude et latitude : système WGS 84, EPSG:4326.
error-boundaries-unsourced = { $file } ne dit ni d'où viennent les contours ni sous quelle licence. Les donner avec --source et --licence : ils sont affichés sous la carte.
error-boundaries-code = « { $code } » n'est pas un code possible : neuf chiffres pour une intercommunalité, deux ou trois caractères pour un département.
error-boundaries-url = « { $url } » n'est pas une adresse web (https://…).
error-boundaries-unreachable = { $host } ne répond pas. Vérifier la connexion, ou apporter un fichier avec `territory boundaries import`.
error-boundaries-unknown-place = { $host } ne connaît pas « { $code } ». Vérifier le code.
error-boundaries-refused = { $host } a refusé la demande (réponse { $status }). Réessayer plus tard, ou apporter un fichier avec `territory boundaries import`.
error-boundaries-not-geojson = { $host } n'a pas répondu en GeoJSON. L'adresse est-elle la bonne ?
error-boundaries-points = { $host } a envoyé autre chose que des contours ({ $found }) ; rien n'a été enregistré.
error-boundaries-empty = { $host } n'a envoyé aucun contour pour « { $code } ».

finding-boundary-code-unknown = Aucun code de territoire connu n'a été trouvé (« { $value } »). Le mettre dans une propriété « insee », « siren » ou « code ».
finding-boundary-former = « { $value } » est un ancien code : le contour est rattaché à { $name }.
finding-boundary-far = Ce contour est à plus de 50 km du centre de { $name } : sans doute un autre territoire. Vérifier le code.
finding-boundary-not-polygon = Ce n'est pas un contour (« { $value } ») : un polygone ou un multipolygone est attendu.
finding-boundary-unreadable = Ce contour est vide ou illisible.
finding-boundary-not-degrees = Les coordonnées ({ $value }) ne sont pas des degrés. Exporter en longitude et latitude (WGS 84).
finding-boundary-swapped = Les coordonnées sont inversées ({ $value }) : la longitude vient d'abord.
finding-boundary-repaired = Le contour se croisait : il a été réparé.
finding-boundary-repeated = Ce territoire est là plusieurs fois (« { $value } ») : ses contours sont réunis.
finding-boundary-absent = { $name } n'est pas dans ce qui a été reçu : le territoire reste dessiné de façon schématique.

cli-boundaries-fetch-help = Demander les contours à l'API géographique de l'État.
cli-boundaries-import-help = Apporter les contours d'un fichier GeoJSON (longitude et latitude WGS 84).
cli-boundaries-fetching = Demande de contours à { $host }…
cli-boundaries-reading = Lecture de { $file }…
cli-boundaries-nothing =
    { $count ->
        [0] Aucun contour admis : rien n'a changé.
        [one] Rien de nouveau : ce contour était déjà là.
       *[other] Rien de nouveau : ces { $count } contours étaient déjà là.
    }
cli-boundaries-done =
    { $count ->
        [one] { $count } contour admis : { $added } nouveau, { $changed } changé, { $unchanged } identique.
       *[other] { $count } contours admis : { $added } nouveaux, { $changed } changés, { $unchanged } identiques.
    }
cli-boundaries-remark =   { $mark } contour { $row } : { $sentence }
cli-boundaries-more =
    { $count ->
        [one] … et une autre remarque.
       *[other] … et { $count } autres remarques.
    }
cli-boundaries-epci = SIREN d'une intercommunalité : les contours de ses communes. À répéter.
cli-boundaries-departement = Code d'un département : les contours de ses intercommunalités. À répéter.
cli-boundaries-url = Adresse de l'API géographique de l'État, ou d'un miroir.
cli-boundaries-which = dire quels contours demander, avec --epci ou --departement
cli-boundaries-source = Le producteur à citer, quand le fichier ne le dit pas.
cli-boundaries-licence = La licence, quand le fichier ne la dit pas.
cli-boundaries-year = L'année de la géographie décrite.
