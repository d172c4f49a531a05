/* Material's search, asked by the messages its page exchanges with its worker: 0 set up, 1 ready, 2 query, 3 result. */
{
  let worker;

  const answered = (message) =>
    new Promise((resolve, reject) => {
      worker.onmessage = (event) => resolve(event.data.data);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(message);
    });

  globalThis.System = {
    async open(base) {
      worker = new Worker(base + "assets/javascripts/workers/search.js");
      const index = await (await fetch(base + "search/search_index.json")).json();
      index.options = { suggest: false };
      await answered({ type: 0, data: index });
    },

    async ask(query, limit) {
      const { items } = await answered({ type: 2, data: query });
      return { ids: items.slice(0, limit).map(([hit]) => decodeURIComponent(hit.location)), sure: null };
    },
  };
}
