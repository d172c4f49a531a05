/* A search for tests: it gives every query the names in its file, and one query a fault. Its whole answers are wrong. */
globalThis.System = {
  async open(base) {
    this.base = base;
    this.ids = await (await fetch(base + "first/ids.json")).json();
  },

  async ask(query, limit, first) {
    if (query === "throw") throw new Error("no");
    return { ids: first ? [] : this.ids.slice(0, limit), sure: query !== "" };
  },

  answer(query) {
    if (query.length % 2 === 0) throw new Error("even");
    const astray = [[0, query.length + 1]];
    const other = { other: "", otherMarks: [], number: "", numberMarks: [], passages: [] };
    return { sure: true, hits: [{ id: "a", title: "ก", marks: astray, ...other }] };
  },

  async whole() {
    await (await fetch(this.base + "rest.txt")).text();
  },
};
