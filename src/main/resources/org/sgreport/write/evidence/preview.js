(() => {
  const $ = (id) => document.getElementById(id);
  const template = $("template");
  template.tabIndex = -1;
  const root = document.documentElement;

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
  showTemplate(matchMedia("(min-width: 60rem)").matches);

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
  function link() {
    lines.clear();
    template.querySelectorAll("a.n").forEach((a) => {
      const line = a.closest("li");
      const block = $(decodeURIComponent(a.hash.slice(1)));
      if (!block) return;
      lines.set(block, line);
      const old = block.querySelector(":scope > .tl");
      if (old && old.hash === "#" + line.id) return;
      if (old) old.remove();
      const link = document.createElement("a");
      link.className = "tl";
      link.href = "#" + line.id;
      link.textContent = line.id.slice(1);
      link.setAttribute("aria-label", "line " + line.id.slice(1) + " of the template");
      block.prepend(link);
    });
  }
  link();
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

  // At a save the views that changed are put in place of the old ones, and the first paragraph in
  // sight stays where it was.
  function place() {
    const first = [...document.querySelectorAll("#report [id]")].find(
      (e) => e.getBoundingClientRect().bottom > 90);
    const focus = document.activeElement;
    return {
      id: first && first.id,
      top: first && first.getBoundingClientRect().top,
      focus: focus.id ? "#" + CSS.escape(focus.id)
        : focus.matches(".tl") ? '.tl[href="' + focus.getAttribute("href") + '"]' : null,
    };
  }
  function back(kept) {
    const same = kept.id && $(kept.id);
    if (same && same.offsetParent) scrollBy(0, same.getBoundingClientRect().top - kept.top);
    const focus = kept.focus && document.querySelector(kept.focus);
    if (focus && focus !== document.activeElement) focus.focus({ preventScroll: true });
  }
  function exchange(fresh) {
    const changed = [];
    fresh.querySelectorAll(".view").forEach((view) => {
      const own = $(view.id);
      view.classList.remove("shown");
      if (own) own.replaceChildren(...view.childNodes);
      else $("main").append(view);
      changed.push(view.id);
    });
    return changed;
  }
  // Of the template, the lines that are others.
  function retype(fresh) {
    const own = [...template.querySelectorAll("li")];
    const sent = [...fresh.querySelectorAll("li")];
    if (own.length !== sent.length) template.querySelector("ol").replaceChildren(...sent);
    else own.forEach((line, i) => {
      const same = line.textContent === sent[i].textContent
        && line.dataset.to === sent[i].dataset.to
        && Boolean(line.querySelector("a")) === Boolean(sent[i].querySelector("a"));
      if (!same) line.replaceWith(sent[i]);
    });
    template.dataset.version = fresh.dataset.version;
  }
  function bar(fresh) {
    const shown = document.querySelector(".view.shown");
    const nav = document.querySelector(".bar nav");
    nav.replaceChildren(...fresh.querySelector('nav[aria-label="Views"]').childNodes);
    const current = nav.querySelector('a[href="#' + shown.id + '"]');
    if (current) current.setAttribute("aria-current", "page");
  }
  const news = document.createElement("p");
  news.className = "vh";
  news.setAttribute("role", "status");
  document.querySelector(".bar").append(news);
  let busy = false;
  let newest = template.dataset.version;
  function show(fresh) {
    const kept = place();
    const changed = exchange(fresh);
    bar(fresh);
    retype(fresh.getElementById("template"));
    link();
    document.dispatchEvent(new CustomEvent("renewed", { detail: changed }));
    back(kept);
    news.textContent = "renewed; paragraphs that changed: " + document.querySelectorAll(".changed").length;
  }
  // A server that ended is asked again when it tells of a page.
  async function renew() {
    if (busy) return;
    busy = true;
    try {
      while (newest !== template.dataset.version) {
        const answer = await fetch("news?" + template.dataset.version);
        show(new DOMParser().parseFromString(await answer.text(), "text/html"));
      }
    } finally {
      busy = false;
    }
  }

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
    newest = event.data;
    renew();
    trouble("");
  });
  events.addEventListener("trouble", (event) => trouble(event.data));
  root.dataset.live = "yes";
})();
