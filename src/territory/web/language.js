// The document says which language it speaks, for screen readers, hyphenation and translators, and whether it is set in
// a large type, for a projector. Pages change both without loading again: Streamlit writes `?l=` and `?g=` with the
// history API, which fires no event, hence the two wrappers.
(() => {
  const fallback = document.currentScript.dataset.language;
  const spoken = document.currentScript.dataset.languages.split(" ");
  const follow = () => {
    const query = new URLSearchParams(window.location.search);
    document.documentElement.lang = query.getAll("l").find((language) => spoken.includes(language)) ?? fallback;
    document.documentElement.toggleAttribute("data-large", query.getAll("g").includes("1"));
  };
  for (const name of ["pushState", "replaceState"]) {
    const original = window.history[name];
    window.history[name] = function (...values) {
      const answer = original.apply(this, values);
      follow();
      return answer;
    };
  }
  window.addEventListener("popstate", follow);
  follow();
  // Another item of a sitting (ui/sitting_item.py) begins at the top of the screen: Streamlit leaves the page scrolled
  // where the one before was left.
  const headings = document.getElementsByClassName("st-key-sitting-here");
  let shown = "";
  new MutationObserver(() => {
    const heading = headings[0]?.textContent;
    if (!heading || heading === shown) return;
    if (shown) document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
    shown = heading;
  }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
})();
