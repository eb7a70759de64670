# Roles given: refusals, the page "Who may do what?", commands.

error-grant-subject = The person's account is empty, too long (more than { $longest } characters) or holds a space. Type their e-mail address, or the identifier that the identity provider gives.
error-grant-role = The role "{ $role }" is not given. Everybody reads what is public, and an invitation is made from the collection page.
error-grant-object = The role "{ $role }" cannot hold on "{ $object }". An elected person holds it on a territory, a member on a body, a coordinator on a programme or all of them; administration holds on the whole site.
error-grant-dates = This role would end on { $to_on }, before it had served. Choose a last day to come, after the first.
error-grant-present = This person already has this role for this period ({ $id }). End it first to change its dates.
error-grant-unknown = No role given has the identifier "{ $id }". `territory grants` lists them.
error-grant-over = The role "{ $id }" is already ended.
error-last-administrator = This is the last person who can give roles: without them nobody could. Give the administrator's role to someone else first.
