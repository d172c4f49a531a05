/* MiniSearch: the index is made in the page, so that the browser cuts documents and queries alike. */
{
  const segmenter = new Intl.Segmenter("th", { granularity: "word" });
  let index;

  const words = (text) => {
    const found = [];
    for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike) found.push(segment);
    return found;
  };

  globalThis.System = {
    async open(base) {
      const [{ default: MiniSearch }, documents] = await Promise.all([
        import(base + "minisearch.js"),
        fetch(base + "documents.json").then((response) => response.json()),
      ]);
      index = new MiniSearch({
        fields: ["number", "th", "en", "category", "body"],
        tokenize: words,
        searchOptions: { prefix: true, fuzzy: 0.2, boost: { number: 4, th: 4, en: 2 } },
      });
      index.addAll(documents);
    },

    async ask(query, limit) {
      return { ids: index.search(query).slice(0, limit).map((hit) => hit.id), sure: null };
    },
  };
}
