"use strict";
(() => {
const root = document.documentElement, all = s => [...document.querySelectorAll(s)], one = s => document.querySelector(s);
root.classList.add("js");
const search = one("[type=search]"), status = one(".status"), keys = one(".keys");
const filters = all("[data-severity][aria-pressed],.filters [data-check]");
const items = all(".row li"), rows = all(".row"), details = all("details");
const fold = s => s.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
let texts, timer;

const pressed = b => b.getAttribute("aria-pressed") === "true";
const off = kind => new Set(filters.filter(b => b.dataset[kind] && !pressed(b)).map(b => b.dataset[kind]));

// apply shows what the filters and the search leave.
function apply() {
  const severities = off("severity"), checks = off("check"), query = fold(search.value.trim());
  for (const li of items) li.hidden = severities.has(li.dataset.severity) || checks.has(li.dataset.check);
  if (query) texts ||= rows.map(r => fold(r.textContent));
  let shown = 0;
  rows.forEach((r, i) => { r.hidden = query !== "" && !texts[i].includes(query); shown += !r.hidden; });
  const silent = new Set(items.filter(li => li.hidden).map(li => li.id));
  for (const m of all("mark")) m.classList.toggle("off", silent.has(m.dataset.f));
  status.textContent = query ? shown + " " + status.dataset.matches : "";
  const state = new URLSearchParams();
  if (severities.size) state.set("s", [...severities].join(" "));
  if (checks.size) state.set("k", [...checks].join(" "));
  if (query) state.set("q", search.value.trim());
  remember(place(), state.toString());
}
const place = () => decodeURIComponent(location.hash.slice(1).split("?")[0]);
const stateText = () => location.hash.split("?")[1] || "";
function remember(id, state) {
  const hash = "#" + id + (state ? "?" + state : "");
  if (hash !== (location.hash || "#")) history.replaceState(null, "", hash);
}
function restore() {
  const state = new URLSearchParams(stateText());
  const gone = new Set(((state.get("s") || "") + " " + (state.get("k") || "")).split(" "));
  for (const b of filters) b.setAttribute("aria-pressed", !gone.has(b.dataset.severity || b.dataset.check));
  search.value = state.get("q") || "";
  apply();
  if (stateText() && place()) go(document.getElementById(place()));
}
function go(el) {
  if (!el) return;
  remember(el.id, stateText());
  el.scrollIntoView({block: "center"});
  el.focus({preventScroll: true});
  light(el.closest(".row"), el.id);
}
function step(by, pick) {
  const list = items.filter(li => !li.hidden && !li.closest(".row").hidden && (!pick || "gap" in li.dataset));
  if (!list.length) return;
  const at = list.indexOf(document.activeElement.closest("li"));
  go(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length]);
}
function toggleFold() {
  const open = details.some(d => d.open);
  for (const d of details) d.open = !open;
}
function copy(text) {
  const done = () => { status.textContent = status.dataset.copied + ": " + text; };
  const offer = () => { prompt("", text); }; // where no clipboard is at hand, to be copied by hand
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, offer);
  else offer();
}
// light shows which stretches belong together.
function light(row, finding, partner) {
  for (const e of all(".lit")) e.classList.remove("lit");
  if (finding) for (const e of all("mark")) if (e.dataset.f === finding) e.classList.add("lit");
  if (partner && row) for (const e of row.querySelectorAll("[data-p]")) if (e.dataset.p === partner) e.classList.add("lit");
}
function point(e) {
  const el = e.target.closest && e.target.closest("[data-f],[data-p],.row li");
  if (el) light(el.closest(".row"), el.dataset.f || el.id, el.dataset.p);
}
function sort(th) {
  const table = th.closest("table"), col = th.cellIndex, body = table.tBodies[0];
  const cell = r => r.cells[col].textContent;
  const list = [...body.rows].sort((a, b) => col > 1 ? cell(b) - cell(a) : cell(a).localeCompare(cell(b)));
  for (const h of table.querySelectorAll("th")) h.removeAttribute("aria-sort");
  th.setAttribute("aria-sort", col > 1 ? "descending" : "ascending");
  body.append(...list);
}
const does = {
  fold: toggleFold,
  print() { root.classList.add("all"); window.print(); root.classList.remove("all"); },
  help() { keys.hidden = !keys.hidden; one("[data-do=help]").setAttribute("aria-expanded", !keys.hidden); },
};
const severity = name => { const b = filters.find(b => b.dataset.severity === name); b.click(); };
const pressing = {
  j: () => step(1), k: () => step(-1), n: () => step(1, true), p: () => step(-1, true), "/": () => search.focus(),
  e: () => severity("error"), w: () => severity("warning"), i: () => severity("note"), f: toggleFold,
  c: () => copy(location.href), "?": does.help,
};
document.addEventListener("click", e => {
  const b = e.target.closest("button");
  if (!b) return;
  if (b.hasAttribute("aria-pressed")) { b.setAttribute("aria-pressed", !pressed(b)); apply(); }
  else if (b.dataset.do) does[b.dataset.do]();
  else if (b.dataset.copy) copy(b.dataset.copy);
  else if (b.closest("th")) sort(b.closest("th"));
});
document.addEventListener("keydown", e => {
  if (e.key === "Escape" && e.target === search) { search.value = ""; search.blur(); apply(); }
  if (e.ctrlKey || e.metaKey || e.altKey || e.target === search || !pressing[e.key]) return;
  e.preventDefault();
  pressing[e.key]();
});
search.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(apply, 120); });
document.addEventListener("mouseover", point);
document.addEventListener("focusin", point);
addEventListener("hashchange", restore);
restore();
})();
