/* Fuse.js over the list of documents. */
{
  let fuse;

  globalThis.System = {
    async open(base) {
      const [{ default: Fuse }, documents] = await Promise.all([
        import(base + "fuse.js"),
        fetch(base + "documents.json").then((response) => response.json()),
      ]);
      fuse = new Fuse(documents, {
        keys: [
          { name: "number", weight: 4 },
          { name: "th", weight: 4 },
          { name: "en", weight: 2 },
          { name: "category", weight: 1 },
          { name: "body", weight: 1 },
        ],
        ignoreLocation: true,
      });
    },

    async ask(query, limit) {
      return { ids: fuse.search(query, { limit }).map((hit) => hit.item.id), sure: null };
    },
  };
}
