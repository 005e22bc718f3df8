"use strict";
(() => {
const root = document.documentElement, one = s => document.querySelector(s), all = (s, e = document) => [...e.querySelectorAll(s)];
root.classList.add("js");
const search = one("[type=search]"), matches = one(".matches"), toast = one(".toast"), help = one(".keys");
const filters = all(".filters button"), items = all(".row li"), rows = all(".row"), folds = all("details");
const found = [...rows.keys()].filter(i => rows[i].dataset.worst);
const finding = id => document.getElementById(id), pressed = b => b.getAttribute("aria-pressed") === "true";
const grave = ["error", "warning", "note"];

// fold leaves of a text what counts in a search: no capitals, no accents.
const fold = s => s.toLowerCase().replace(/[^\x00-\x7f]/gu, c => c.normalize("NFD").replace(/\p{M}/gu, "").normalize());
let texts; // of the rows, folded, once somebody searches
const textOf = row => fold(all("p,bdi", row).map(e => e.textContent).join("\n"));

// --- What is shown

const hiding = () => filters.filter(b => !pressed(b)).map(b => b.dataset.hides).join(" ");
const usual = hiding();

function apply() {
  const hidden = new Set(hiding().split(" "));
  for (const li of items) li.hidden = hidden.has(li.className) || hidden.has(li.dataset.check);
  for (const m of all("mark")) m.classList.toggle("off", finding(m.dataset.f).hidden);
  for (const a of all(".strip a")) a.classList.toggle("off", hidden.has(a.className.split(" ")[0]));
  for (const r of all(".near")) r.classList.remove("near");
  for (const i of found) worst(rows[i], i);
  counts();
  find(fold(search.value.trim()));
  remember();
}
// worst marks a row by the gravest of its findings that are shown.
function worst(row, i) {
  const list = row.dataset.of ? [finding(row.dataset.of)] : all("li", row);
  const left = grave.find(s => list.some(li => !li.hidden && li.className === s));
  if (!left) return row.removeAttribute("data-worst");
  row.dataset.worst = left;
  for (const r of [rows[i - 1], rows[i + 1]]) if (r) r.classList.add("near");
}
function counts() {
  const n = {};
  for (const li of items) if (!li.hidden) { const id = li.closest("section").id; n[id] = (n[id] || 0) + 1; }
  for (const a of all(".sections a")) a.nextElementSibling.textContent = n[a.hash.slice(1)] || "";
}
function find(query) {
  if (query) texts ||= rows.map(textOf);
  let n = 0;
  rows.forEach((r, i) => { const no = query !== "" && !texts[i].includes(query); if (r.hidden !== no) r.hidden = no; n += !no; });
  for (const e of [...folds, ...all("article")]) e.hidden = query !== "" && !e.querySelector(".row:not([hidden])");
  matches.textContent = query ? n + " " + (n === 1 ? matches.dataset.word : matches.dataset.words) : "";
  paint(query);
}
// paint marks what was searched for, where the browser can do so without
// touching the texts; no more than anybody reads.
function paint(query) {
  if (!window.Highlight || !CSS.highlights) return;
  CSS.highlights.delete("hit");
  if (!query) return;
  const ranges = [];
  for (const r of rows) {
    if (r.hidden) continue;
    for (const p of all("p,li>bdi", r)) hits(p, query, ranges);
    if (ranges.length > 2000) break;
  }
  CSS.highlights.set("hit", new Highlight(...ranges));
}
function hits(p, query, ranges) {
  const nodes = document.createTreeWalker(p, NodeFilter.SHOW_TEXT), text = fold(p.textContent);
  if (text.length !== p.textContent.length) return; // letters that fold to several
  let node = nodes.nextNode(), start = 0;
  const place = at => {
    while (node && at > start + node.length) { start += node.length; node = nodes.nextNode(); }
    return [node, at - start];
  };
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
    const range = new Range();
    range.setStart(...place(at));
    range.setEnd(...place(at + query.length));
    ranges.push(range);
  }
}

// --- The address holds the state: #place?hide=note&q=words&fold=

const place = () => location.hash.slice(1).split("?")[0];
const folded = () => folds.length > 0 && folds.every(d => !d.open);

function remember(id = place()) {
  const state = new URLSearchParams(), query = search.value.trim();
  if (hiding() !== usual) state.set("hide", hiding());
  if (query) state.set("q", query);
  if (folded()) state.set("fold", "");
  const hash = "#" + id + (state.size ? "?" + state : "");
  if (hash !== (location.hash || "#")) history.replaceState(null, "", hash);
}
function restore() {
  const text = location.hash.split("?")[1];
  if (text !== undefined) {
    const state = new URLSearchParams(text), hidden = (state.get("hide") ?? usual).split(" ");
    for (const b of filters) b.setAttribute("aria-pressed", !hidden.includes(b.dataset.hides));
    search.value = state.get("q") || "";
    setFold(state.has("fold"));
  }
  apply();
  go(document.getElementById(place()));
}

// --- Going places

// go shows an element, whatever hides it, and puts the focus there.
function go(el) {
  if (!el) return;
  reveal(el);
  remember(el.id);
  const scroll = () => el.scrollIntoView({block: el.matches("li,.row,.chip") ? "center" : "start"});
  scroll();
  requestAnimationFrame(() => requestAnimationFrame(scroll)); // the rows above have their height once they were drawn
  const target = el.matches(".row") ? el.firstElementChild : el;
  if (!target.matches("a,[tabindex]")) target.tabIndex = -1;
  target.focus({preventScroll: true});
  if (el.matches("li")) light({f: el.id});
}
function reveal(el) {
  const fold = el.closest("details"), row = el.closest(".row");
  if (fold) fold.open = true;
  let again = false;
  if (row && row.hidden) { search.value = ""; again = true; }
  for (const b of filters) if (el.hidden && el.matches("li") && [el.className, el.dataset.check].includes(b.dataset.hides)) { b.setAttribute("aria-pressed", true); again = true; }
  if (again) apply();
}
let last; // the finding that was gone to
function step(by, pick) {
  const list = items.filter(li => !li.hidden && !li.closest(".row").hidden && (!pick || "gap" in li.dataset));
  if (!list.length) return;
  const here = document.activeElement.closest("li") || last, at = list.indexOf(here);
  go(last = at < 0 ? beside(here, list, by) : list[(at + by + list.length) % list.length]);
}
// beside is the finding after or before one that is hidden now, or none at all.
function beside(here, list, by) {
  const follows = li => !here || here.compareDocumentPosition(li) & Node.DOCUMENT_POSITION_FOLLOWING;
  return by > 0 ? list.find(follows) || list[0] : here && list.findLast(li => !follows(li)) || list.at(-1);
}
// fact moves the focus among the facts of a row.
function fact(by) {
  const row = document.activeElement.closest(".row"), list = row ? all("[data-p],mark", row) : [];
  if (!list.length) return false;
  const at = list.indexOf(document.activeElement), next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length];
  next.tabIndex = -1;
  next.focus();
  return true;
}

// --- Showing what belongs together

let lit = [], partners; // partners: the marks of each finding
function light({f, p, row}) {
  for (const e of lit) e.classList.remove("lit");
  partners ||= Map.groupBy ? Map.groupBy(all("mark"), m => m.dataset.f) : all("mark").reduce((m, e) => m.set(e.dataset.f, [...m.get(e.dataset.f) || [], e]), new Map());
  lit = [...f && partners.get(f) || [], ...p && row ? all("[data-p]", row).filter(e => e.dataset.p === p) : []];
  for (const e of lit) e.classList.add("lit");
}
function point(e) {
  const el = e.target.closest && e.target.closest("[data-f],[data-p],.row li");
  if (el) light({f: el.dataset.f || el.id, p: el.dataset.p, row: el.closest(".row")});
}

// --- Commands

function setFold(yes) {
  for (const d of folds) d.open = !yes;
  one("[data-do=fold]").setAttribute("aria-pressed", folded());
}
let quiet;
function say(text) {
  toast.textContent = text;
  clearTimeout(quiet);
  quiet = setTimeout(() => { toast.textContent = ""; }, 6000);
}
function copy(text) {
  const done = () => say(toast.dataset.copied + ": " + text);
  const offer = () => prompt("", text); // where no clipboard is at hand, to be copied by hand
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, offer);
  else offer();
}
// accept copies what lets a finding stand, to be pasted into a shell.
function accept(li) {
  copy("cotejo accept " + li.querySelector(".id").textContent + ' --reason "…" ' + li.closest("article").dataset.files);
}
function sort(th) {
  const table = th.closest("table"), col = th.cellIndex, body = table.tBodies[0], numbers = col > 1;
  const up = th.ariaSort ? th.ariaSort !== "ascending" : !numbers;
  const cell = r => r.cells[col].textContent;
  const list = [...body.rows].sort((a, b) => (up ? 1 : -1) * (numbers ? cell(a) - cell(b) : cell(a).localeCompare(cell(b))));
  for (const h of table.querySelectorAll("th")) h.removeAttribute("aria-sort");
  th.ariaSort = up ? "ascending" : "descending";
  body.append(...list);
}
const does = {
  fold() { setFold(!folded()); remember(); },
  print() { root.classList.add("all"); window.print(); },
  help() { help.hidden = !help.hidden; one("[data-do=help]").setAttribute("aria-expanded", !help.hidden); },
  mute() { const b = one("[data-do=mute]"); b.setAttribute("aria-pressed", !pressed(b)); },
};
const filter = name => { const b = filters.find(b => b.dataset.hides === name); if (!b.disabled) b.click(); };
const pressing = {
  j: () => step(1), k: () => step(-1), n: () => step(1, true), p: () => step(-1, true), ArrowRight: () => fact(1), ArrowLeft: () => fact(-1),
  "/": () => search.focus(), e: () => filter("error"), w: () => filter("warning"), i: () => filter("note"), f: does.fold,
  c: () => copy(location.href), "?": does.help,
};
document.addEventListener("click", e => {
  const b = e.target.closest("button");
  if (!b) return;
  if (b.dataset.hides) { b.setAttribute("aria-pressed", !pressed(b)); apply(); }
  else if (b.dataset.do) does[b.dataset.do]();
  else if (b.closest("li")) accept(b.closest("li"));
  else if (b.closest("th")) sort(b.closest("th"));
});
document.addEventListener("keydown", e => {
  if (e.key === "Escape" && e.target === search) { search.value = ""; search.blur(); apply(); }
  if (e.ctrlKey || e.metaKey || e.altKey || e.target === search || !pressing[e.key] || pressed(one("[data-do=mute]"))) return;
  if (pressing[e.key]() !== false) e.preventDefault();
});
let typing;
search.addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(apply, 120); });
document.addEventListener("mouseover", point);
document.addEventListener("focusin", point);
addEventListener("hashchange", restore);

// On paper nothing can be unfolded.
let shut = [];
addEventListener("beforeprint", () => { shut = folds.filter(d => !d.open); for (const d of shut) d.open = true; });
addEventListener("afterprint", () => { root.classList.remove("all"); for (const d of shut) d.open = false; });
restore();
})();
