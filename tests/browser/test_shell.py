"""What only a browser tells of the server: its content policy, and the language of the document."""

from playwright.sync_api import Browser, Page
from tests.browser.driving import settle
from tests.serving import Server


def test_the_document_follows_the_language_without_loading_again(page: Page) -> None:
    page.goto("/")
    settle(page)
    language = "document.documentElement.lang"
    assert page.evaluate(language) == "fr"
    page.evaluate("history.pushState({}, '', '?l=en')")
    assert page.evaluate(language) == "en"
    page.evaluate("history.replaceState({}, '', '?l=zz')")
    assert page.evaluate(language) == "fr"
    page.go_back()
    assert page.evaluate(language) == "fr"


def test_the_content_policy_is_kept_and_nobody_else_is_called(browser: Browser, server: Server) -> None:
    context = browser.new_context(base_url=server.address, locale="fr-FR")
    page = context.new_page()
    complaints: list[str] = []
    called: set[str] = set()
    page.on("console", lambda said: complaints.append(said.text) if "Content Security Policy" in said.text else None)
    page.on("request", lambda request: called.add("/".join(request.url.split("/")[:3])))
    page.goto("/")
    settle(page)
    context.close()
    assert complaints == []
    assert {address for address in called if address.startswith(("http", "ws"))} == {server.address}
