"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const views = all(".view");
  const pane = $("pane");
  const paneBody = $("panebody");
  const wide = matchMedia("(min-width: 75rem)");
  let picked = null;

  // Views: one is shown; what an address names decides which.
  function show(view) {
    views.forEach((v) => v.classList.toggle("shown", v === view));
    all(".bar nav a").forEach((a) => {
      if (a.hash === "#" + view.id) a.setAttribute("aria-current", "page");
      else a.removeAttribute("aria-current");
    });
  }

  function flash(element) {
    element.classList.remove("flash");
    void element.offsetWidth;
    element.classList.add("flash");
  }

  function goTo(id) {
    const target = $(id);
    const view = target && target.closest(".view");
    if (!view) return show(views[0]);
    show(view);
    if (target === view) return window.scrollTo(0, 0);
    target.scrollIntoView({ block: target.matches(".src") ? "start" : "center" });
    flash(target);
  }

  const address = () => decodeURIComponent(location.hash.slice(1));
  addEventListener("hashchange", () => goTo(address()));

  // The pane: shows a copy of a source, with the texts of the replies that it names.
  function copy(source) {
    const shown = document.createElement("div");
    shown.className = "src";
    shown.append(...[...source.childNodes].map((node) => node.cloneNode(true)));
    all(".same a", shown).forEach((a) => {
      const same = document.querySelector(a.hash + " .in");
      if (same) a.closest("p").replaceWith(same.cloneNode(true));
    });
    all(".in a", shown).forEach((a) => {
      const entry = $(a.hash.slice(1));
      if (entry && entry.matches("article")) {
        all("blockquote, .at", entry).forEach((part) => a.parentNode.append(part.cloneNode(true)));
      }
    });
    all("[id]", shown).forEach((e) => e.removeAttribute("id"));
    return shown;
  }

  function open(id, from) {
    const source = $(id);
    if (!source) return;
    paneBody.replaceChildren(copy(source));
    pane.hidden = false;
    document.documentElement.classList.add("open");
    pane.scrollTop = 0;
    all(".c.on").forEach((c) => c.classList.remove("on"));
    if (/^e\d+$/.test(id)) $("s" + id.slice(1)).classList.add("on");
    if (from) {
      picked = from;
      $("panetitle").focus({ preventScroll: true });
      if (!wide.matches) from.scrollIntoView({ block: "nearest" });
    }
  }

  function close() {
    pane.hidden = true;
    document.documentElement.classList.remove("open");
    all(".c.on").forEach((c) => c.classList.remove("on"));
    if (picked && picked.isConnected) picked.focus();
    picked = null;
  }

  $("close").addEventListener("click", close);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !pane.hidden) close();
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey) return;
    const id = decodeURIComponent(link.hash.slice(1));
    const target = $(id);
    if (!target) return;
    if (target.matches(".src")) {
      event.preventDefault();
      open(id, pane.contains(link) ? picked || link : link);
    } else if (location.hash === link.hash) {
      event.preventDefault();
      goTo(id);
    }
  });

  // Pointing at words shows what they rest on, while the pane is beside them.
  let waiting = 0;
  document.addEventListener("pointerover", (event) => {
    const words = event.target.closest(".c, .k, .whole");
    clearTimeout(waiting);
    if (!words || !wide.matches || pane.hidden || picked || event.pointerType === "touch") return;
    const id = words.id || (words.hash ? "s" + words.hash.slice(2) : "");
    waiting = setTimeout(() => open("e" + id.slice(1)), 120);
  });

  // Heat maps: what a cell is, who is shown, in which order.
  const entries = new Map();
  function gather() {
    entries.clear();
    all("article[data-m]").forEach((entry) => {
      const of = entry.parentNode.id.slice(2);
      const key = of + " " + entry.dataset.m;
      if (!entries.has(key)) entries.set(key, entry);
    });
  }

  const tip = $("tip");
  function say(event, words) {
    tip.textContent = words;
    tip.hidden = !words;
    const left = Math.min(event.clientX + 14, innerWidth - tip.offsetWidth - 8);
    tip.style.left = Math.max(4, left) + "px";
    tip.style.top = event.clientY + 16 + "px";
  }

  function column(event) {
    const strip = event.target.closest(".strip");
    if (!strip) return null;
    const legends = all(".columns");
    const legend = strip.closest("#entities") ? legends[legends.length - 1] : legends[0];
    const x = event.clientX - strip.getBoundingClientRect().left;
    const cell = Number(legend.dataset.cell);
    return [...legend.children].find((c) => x >= +c.dataset.x && x < +c.dataset.x + cell) || null;
  }

  function status(entry, measure) {
    const words = (measure.dataset.st || "").split("|")[Number(entry.dataset.s)];
    return words || "reported";
  }

  document.addEventListener("pointermove", (event) => {
    const measure = column(event);
    if (!measure) {
      if (!tip.hidden) tip.hidden = true;
      return;
    }
    const row = event.target.closest("tr");
    const entry = row.dataset.k && entries.get(row.dataset.k + " " + measure.dataset.m);
    const who = row.cells[0].textContent;
    const what = entry ? status(entry, measure) : row.dataset.k ? "not reported" : "";
    say(event, [who, measure.textContent, what].filter(Boolean).join(": "));
  });

  document.addEventListener("click", (event) => {
    const measure = column(event);
    if (!measure) return;
    const row = event.target.closest("tr");
    const entry = row.dataset.k && entries.get(row.dataset.k + " " + measure.dataset.m);
    open(entry ? entry.id : "m-" + measure.dataset.m, row.querySelector("a, th"));
  });

  function sort(table, index, button) {
    const head = button.closest("th");
    const down = head.getAttribute("aria-sort") === "ascending";
    all("th", head.parentNode).forEach((th) => th.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const body = table.tBodies[0];
    const order = new Intl.Collator("en", { numeric: true });
    const text = (row) => row.cells[index].textContent;
    const rows = [...body.rows].map((row, i) => ({ row, key: text(row), i }));
    rows.sort((a, b) => (down ? order.compare(b.key, a.key) : order.compare(a.key, b.key)) || a.i - b.i);
    body.append(...rows.map((r) => r.row));
  }

  function heatMaps() {
    all(".heat").forEach((table) =>
      all("thead button", table).forEach((button) =>
        button.addEventListener("click", () =>
          sort(table, button.closest("th").cellIndex, button))));
    const tools = $("tools");
    const columns = all(".columns")[0];
    if (!tools || !columns) return;
    tools.hidden = false;
    const option = (select, value, words) => select.add(new Option(words, value));
    [...columns.children].forEach((c) => option($("measure"), c.dataset.m, c.textContent));
    const most = 60;
    const groups = new Map();
    [...columns.children].forEach((c) =>
      groups.set(c.dataset.g, [...(groups.get(c.dataset.g) || []), c]));
    const sections = [];
    groups.forEach((measures, title) => {
      for (let i = 0; i < measures.length; i += most) {
        const part = measures.slice(i, i + most);
        const range = measures.length > most ? " (" + (i + 1) + " to " + (i + part.length) + ")" : "";
        option($("section"), sections.push(part) - 1, title + range);
      }
    });
    const rows = [...$("states").tBodies[0].rows];

    const filter = () => {
      const wanted = $("find").value.trim().toLowerCase();
      const group = $("group").value;
      const measure = $("measure").value;
      let shown = 0;
      rows.forEach((row) => {
        row.hidden =
          !row.cells[0].textContent.toLowerCase().includes(wanted) ||
          (group && row.cells[1].textContent !== group) ||
          (measure && !entries.has(row.dataset.k + " " + measure));
        if (!row.hidden) shown++;
      });
      $("shown").textContent = shown + " of " + rows.length + " States";
    };

    // A section of the code frame as a table that can be read cell by cell.
    const read = () => {
      all(".read", $("states")).forEach((cell) => cell.remove());
      all(".cell", $("states")).forEach((cell) => cell.remove());
      const part = sections[$("section").value];
      const strips = [$("states").tHead.rows[0], ...rows].map((row) => row.cells[4]);
      strips.forEach((cell) => (cell.hidden = Boolean(part)));
      if (!part) return;
      part.forEach((measure) => {
        const head = document.createElement("th");
        head.scope = "col";
        head.className = "read";
        head.textContent = measure.textContent;
        $("states").tHead.rows[0].append(head);
      });
      rows.forEach((row) =>
        part.forEach((measure) => {
          const cell = row.insertCell();
          const entry = entries.get(row.dataset.k + " " + measure.dataset.m);
          cell.className = entry ? "cell yes" : "cell";
          if (!entry) return;
          const link = document.createElement("a");
          link.href = "#" + entry.id;
          link.textContent = measure.dataset.st ? status(entry, measure) : "yes";
          cell.append(link);
        }));
    };

    ["find", "group", "measure"].forEach((id) => $(id).addEventListener("input", filter));
    $("section").addEventListener("input", read);
    filter();
  }

  // The maps: all measures by their number, or one.
  function maps() {
    const columns = all(".columns")[0];
    const shades = new Map(all("#map [data-k]").map((e) => [e, e.getAttribute("class")]));
    $("mapmeasure").addEventListener("input", () => shade(columns, shades));
    all(".world [data-k]").forEach((shape) =>
      shape.addEventListener("click", () => {
        if (!shape.matches(".b0")) open("c-" + shape.dataset.k, $("mapmeasure"));
      }));
  }

  function shade(columns, shades) {
    const measure = $("mapmeasure").value;
    shades.forEach((own, shape) => {
      const entry = entries.get(shape.dataset.k + " " + measure);
      const one = entry ? (entry.dataset.s === "0" ? "b4" : "b2") : own === "b0" ? "b0" : "b1";
      shape.setAttribute("class", measure ? one : own);
    });
    const chosen = columns && [...columns.children].find((c) => c.dataset.m === measure);
    const first = chosen && chosen.dataset.st ? chosen.dataset.st.split("|")[0] : "reported";
    const legend = measure
      ? [["b0", "no reply"], ["b1", "not reported"], ["b2", "other status"], ["b4", first]]
      : null;
    const list = $("maplegend");
    list.hidden = Boolean(measure);
    all(".one").forEach((e) => e.remove());
    if (!legend) return;
    const own = document.createElement("ul");
    own.className = "legend one";
    legend.forEach(([shade, words]) => {
      const item = document.createElement("li");
      item.className = shade;
      item.textContent = words;
      own.append(item);
    });
    list.after(own);
  }

  // Paragraphs that changed have a bar beside them.
  function mark() {
    all("#changes li > a").forEach((a) => {
      const block = $(decodeURIComponent(a.hash.slice(1)));
      if (block) block.classList.add("changed");
    });
  }

  // At first, and when a server has sent some views anew.
  function begin(sent) {
    gather();
    if (sent.includes("replies")) heatMaps();
    if (sent.includes("map")) maps();
    mark();
  }
  begin(["replies", "map"]);
  document.addEventListener("renewed", (event) => begin(event.detail));

  if (wide.matches) {
    pane.hidden = false;
    document.documentElement.classList.add("open");
  }
  goTo(address());
})();
