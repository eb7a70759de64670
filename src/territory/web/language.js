// The document says which language it speaks, for screen readers, hyphenation and translators. Pages change language
// without loading again: Streamlit writes `?l=` with the history API, which fires no event, hence the two wrappers.
(() => {
  const fallback = document.currentScript.dataset.language;
  const spoken = document.currentScript.dataset.languages.split(" ");
  const follow = () => {
    const asked = new URLSearchParams(window.location.search).getAll("l");
    document.documentElement.lang = asked.find((language) => spoken.includes(language)) ?? fallback;
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
})();
