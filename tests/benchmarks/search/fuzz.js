/* Makes random strings, the same ones for the same seed, asks them, and looks at what comes back. */
globalThis.Fuzz = {
  /* Ranges of letters that a string is drawn from. */
  alphabets: [
    [[0x0e01, 0x0e2e]],
    [[0x0e01, 0x0e3a], [0x0e3f, 0x0e5b]],
    [[0x0e31, 0x0e31], [0x0e34, 0x0e3a], [0x0e47, 0x0e4e]],
    [[0x61, 0x7a]],
    [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0x24f]],
    [[0x30, 0x39], [0x0e50, 0x0e59], [0x2f, 0x2f], [0x2d, 0x2e]],
    [[0x21, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0x7e]],
    [[0x1f300, 0x1f64f], [0x200d, 0x200d], [0xfe0f, 0xfe0f]],
    [[0xd800, 0xdfff]],
    [[0, 0x20], [0x200b, 0x200f], [0x2028, 0x202e], [0xfeff, 0xfeff]],
    [[0x4e00, 0x9fff], [0xff01, 0xff5e], [0x0400, 0x04ff], [0x0600, 0x06ff]],
  ],
  words: ["__proto__", "constructor", "toString", "hasOwnProperty", "title:", "*", "+", "-", "~9", "^2", "NaN", "null"],

  async open(base, seed, titles) {
    this.seed = seed;
    this.titles = titles.filter(Boolean);
    await System.open(base);
    await System.whole();
    await System.answer("ก", 10, ["th"]);
  },

  /* Asks so many strings; a slow one in so many rounds, for its least time. */
  async ask(count, slow, rounds) {
    const faults = [];
    const times = [];
    for (let asked = 0; asked < count; asked += 1) {
      const query = this.string();
      const start = performance.now();
      try {
        const answer = await this.answer(query);
        let milliseconds = performance.now() - start;
        for (let round = 1; round < rounds && milliseconds > slow; round += 1) {
          const again = performance.now();
          await this.answer(query);
          milliseconds = Math.min(milliseconds, performance.now() - again);
        }
        times.push({ query: this.shown(query), length: query.length, milliseconds });
        const fault = this.fault(answer);
        if (fault) faults.push({ query: this.shown(query), fault });
      } catch (error) {
        faults.push({ query: this.shown(query), fault: String(error) });
      }
    }
    return { faults, times };
  },

  answer(query) {
    return Benchmark.soon(System.answer(query, 50, ["th"]));
  },

  string() {
    const pieces = Array.from({ length: 1 + this.below(4) }, () => this.piece());
    const string = pieces.join(this.below(2) ? " " : "");
    return this.below(50) ? string : string.repeat(1 + this.below(400)).slice(0, 20_000);
  },

  piece() {
    switch (this.below(8)) {
      case 0:
        return this.one(this.words);
      case 1:
      case 2:
        return this.damaged(this.one(this.titles));
      case 3:
        return this.drawn(this.alphabets.flat());
      default:
        return this.drawn(this.one(this.alphabets));
    }
  },

  /* Letters of these ranges, mostly few. */
  drawn(ranges) {
    const length = 1 + this.below(this.below(20) ? 12 : 300);
    const letters = Array.from({ length }, () => {
      const [first, last] = this.one(ranges);
      return String.fromCodePoint(first + this.below(last - first + 1));
    });
    return letters.join("");
  },

  /* A title with letters lost, doubled, swapped, or others put in. */
  damaged(title) {
    const letters = [...title];
    for (let edits = this.below(5); edits > 0; edits -= 1) {
      const place = this.below(letters.length + 1);
      const put = [[], [letters[place] ?? "", letters[place] ?? ""], [this.drawn(this.one(this.alphabets))]];
      letters.splice(place, this.below(3), ...this.one(put));
    }
    return letters.join("").slice(this.below(4) ? 0 : this.below(letters.length + 1));
  },

  /* What is wrong with an answer, or nothing. */
  fault(answer) {
    if (!Array.isArray(answer.hits) || typeof answer.sure !== "boolean") return "no answer";
    for (const hit of answer.hits) {
      if (this.astray(hit.title, hit.marks)) return `marks of the title of ${hit.id}`;
      if (this.astray(hit.other, hit.otherMarks)) return `marks of the other title of ${hit.id}`;
      if (this.astray(hit.number, hit.numberMarks)) return `marks of the number of ${hit.id}`;
      for (const { text, marks } of hit.passages) if (this.astray(text, marks)) return `marks in a part of ${hit.id}`;
    }
    return new Set(answer.hits.map((hit) => hit.id)).size < answer.hits.length ? "an entry twice" : "";
  },

  /* Whether marks leave their text, are empty, or overlap. */
  astray(text, marks) {
    let end = 0;
    for (const [from, to] of marks) {
      if (from < end || to <= from || to > text.length) return true;
      end = to;
    }
    return false;
  },

  shown(query) {
    return JSON.stringify(query.slice(0, 200));
  },

  one(list) {
    return list[this.below(list.length)];
  },

  /* A whole number from 0 to just below `limit` (xorshift). */
  below(limit) {
    this.seed ^= this.seed << 13;
    this.seed ^= this.seed >>> 17;
    this.seed ^= this.seed << 5;
    return (this.seed >>> 0) % limit;
  },
};
