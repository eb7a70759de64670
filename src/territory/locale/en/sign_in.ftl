# Signing in and out, and what a page says to whom it is not for.

sign-in-do = Sign in
sign-in-out = Sign out
sign-in-again = Sign in again
sign-in-local = Local computer, without signing in: { $role }, under the name “{ $name }”.
sign-in-local-coordinator = all rights
sign-in-local-reader = reading what is public
sign-in-public = Public reading: published data, without signing in.
sign-in-nobody = You read what is public.
sign-in-as = { $name }: { $roles }.
sign-in-reader = reading what is public; no role was given to this account
sign-in-role = { $role }
sign-in-role-all = { $role } (all programmes)
sign-in-role-on = { $role } ({ $objects })
sign-in-invited = You opened an invitation link.

sign-in-refused-expired = Your sign-in has reached its limit. You now read what is public; sign in again to go on.
sign-in-refused-ended = This sign-in was closed. You now read what is public.
sign-in-refused-not-yet = The identity provider’s clock is ahead of ours: this sign-in cannot be used yet. Tell the site’s administrator.
sign-in-refused-claims-missing = The identity provider did not say who you are. Tell the site’s administrator.
sign-in-refused-wrong-issuer = This sign-in comes from another identity provider than this site’s. Sign in again.
sign-in-refused-wrong-audience = This sign-in was made for another application: it opens nothing here. Sign in again.

sign-in-needed = This page is for people who signed in with an account that may open it.
sign-in-ask = Your account does not open this page. If it is part of your work, ask the site’s administrator for the role it takes.
sign-in-ask-public = This site is open for public reading: nobody can sign in. If this page is part of your work, ask the site’s administrator.
sign-in-ask-local = This computer is set for reading (setting TERRITORY_ROLE).

error-setting-missing = For people to sign in, these are missing: { $names }.
