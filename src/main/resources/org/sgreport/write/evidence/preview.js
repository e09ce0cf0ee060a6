(() => {
  const $ = (id) => document.getElementById(id);
  const template = $("template");
  template.tabIndex = -1;
  const root = document.documentElement;
  const kept = JSON.parse(sessionStorage.getItem(location.pathname) || "{}");
  history.scrollRestoration = "manual";

  // The template is shown and hidden by a button in the bar.
  const button = document.createElement("button");
  button.type = "button";
  button.id = "showtemplate";
  button.textContent = "Template";
  button.setAttribute("aria-controls", "template");
  document.querySelector(".bar").prepend(button);
  function showTemplate(shown) {
    template.hidden = !shown;
    root.classList.toggle("template", shown);
    button.setAttribute("aria-expanded", String(shown));
  }
  button.addEventListener("click", () => showTemplate(template.hidden));
  showTemplate(kept.template !== false && matchMedia("(min-width: 60rem)").matches);

  // A paragraph leads to its line, a line to its paragraph.
  function toLine(line) {
    if (!line) return;
    if (template.hidden) showTemplate(true);
    template.querySelectorAll(".at").forEach((l) => l.classList.remove("at"));
    line.classList.add("at");
    line.scrollIntoView({ block: "center" });
    const editor = $("editor");
    if (editor) editor.href = editor.dataset.at.replace("{line}", line.id.slice(1));
  }
  const lines = new Map();
  template.querySelectorAll("a.n").forEach((a) => {
    const line = a.closest("li");
    const block = $(a.hash.slice(1));
    if (!block) return;
    lines.set(block, line);
    const link = document.createElement("a");
    link.className = "tl";
    link.href = "#" + line.id;
    link.textContent = line.id.slice(1);
    link.setAttribute("aria-label", "line " + line.id.slice(1) + " of the template");
    block.prepend(link);
  });
  function lineOf(node) {
    for (let at = node; at; at = at.parentElement) if (lines.has(at)) return lines.get(at);
    return null;
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && link.classList.contains("tl")) {
      event.preventDefault();
      toLine($(link.hash.slice(1)));
      template.focus({ preventScroll: true });
    } else if (!link && event.target.closest("#report")) {
      toLine(lineOf(event.target));
    } else if (event.target.closest("#template li")) {
      const line = event.target.closest("li");
      toLine(line);
      if (!link && line.dataset.to) location.hash = "#" + line.dataset.to;
    }
  });

  // At a save the page is loaded again, and the place is kept: the first paragraph in sight.
  function place() {
    const first = [...document.querySelectorAll("#report [id]")].find(
      (e) => e.getBoundingClientRect().bottom > 90);
    return {
      id: first && first.id,
      top: first && first.getBoundingClientRect().top,
      y: scrollY,
      hash: location.hash,
      template: !template.hidden,
      line: template.scrollTop,
    };
  }
  function renew() {
    sessionStorage.setItem(location.pathname, JSON.stringify(place()));
    location.reload();
  }
  const same = kept.id && $(kept.id);
  if (kept.hash === location.hash && same && same.offsetParent) {
    scrollTo(0, scrollY + same.getBoundingClientRect().top - kept.top);
  } else if (kept.hash === location.hash && kept.y) {
    scrollTo(0, kept.y);
  }
  template.scrollTop = kept.line || 0;
  sessionStorage.removeItem(location.pathname);

  function trouble(words) {
    const old = $("trouble");
    if (old) old.remove();
    if (!words) return;
    const told = document.createElement("pre");
    told.id = "trouble";
    told.tabIndex = 0;
    told.setAttribute("role", "alert");
    told.textContent = words;
    document.body.append(told);
  }
  const events = new EventSource("events");
  events.addEventListener("page", (event) => {
    if (template.dataset.version !== event.data) renew();
    trouble("");
  });
  events.addEventListener("trouble", (event) => trouble(event.data));
  root.dataset.live = "yes";
})();
