// Charts are drawn for the width of the window, and a sheet has another one: each is given its shape, so that print.css
// can scale it, and the page is told whether it was dark.
(() => {
  const prepare = () => {
    const app = document.querySelector('[data-testid="stApp"]');
    const shown = app && getComputedStyle(app).colorScheme;
    document.documentElement.toggleAttribute("data-dark", shown === "dark");
    for (const chart of document.querySelectorAll(".svg-container")) {
      const width = chart.offsetWidth;
      const height = chart.offsetHeight;
      if (!width || !height) continue;
      chart.style.setProperty("--shape", `${width} / ${height}`);
      chart.style.setProperty("--width", `${width}px`);
      for (const layer of chart.querySelectorAll(".main-svg")) layer.setAttribute("viewBox", `0 0 ${width} ${height}`);
    }
  };
  const restore = () => {
    for (const layer of document.querySelectorAll(".svg-container .main-svg")) layer.removeAttribute("viewBox");
    document.documentElement.removeAttribute("data-dark");
  };
  window.addEventListener("beforeprint", prepare);
  window.addEventListener("afterprint", restore);
})();
