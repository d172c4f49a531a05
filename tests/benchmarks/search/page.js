/* Asks the one search whose script is in the page, `System`, and takes the time. Times are milliseconds. */
globalThis.Benchmark = {
  patience: 20_000,

  /* From nothing to the first answer: how long, and at what time of day the answer was there. */
  async first(base, query, limit) {
    const start = performance.now();
    await System.open(base);
    const opened = performance.now();
    const answer = await this.asked(query, limit, true);
    const end = performance.now();
    return { opened: opened - start, answered: end - start, at: performance.timeOrigin + end, ...answer };
  },

  /* Loads what the first answer did not need. */
  async whole() {
    const start = performance.now();
    await System.whole?.();
    return performance.now() - start;
  },

  /* Every query in so many rounds, with the least time of each. */
  async all(queries, limit, rounds) {
    const answers = [];
    for (const query of queries) answers.push(await this.asked(query, limit, false));
    for (let round = 1; round < rounds; round += 1) {
      for (const [place, query] of queries.entries()) {
        const { milliseconds } = await this.asked(query, limit, false);
        answers[place].milliseconds = Math.min(answers[place].milliseconds, milliseconds);
      }
    }
    return answers;
  },

  async asked(query, limit, first) {
    const start = performance.now();
    try {
      const { ids, sure } = await this.soon(System.ask(query, limit, first));
      return { ids, sure, milliseconds: performance.now() - start, error: "" };
    } catch (error) {
      return { ids: [], sure: null, milliseconds: performance.now() - start, error: String(error) };
    }
  },

  /* A search that does not answer is a fault, not a reason to wait for ever. */
  soon(promise) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error("no answer")), this.patience);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  },
};
