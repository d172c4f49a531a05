/* Pagefind: its script, which starts WebAssembly and fetches parts of its index as queries need them. The names of
   documents come with the pieces it shows, which a list of results needs anyway. */
{
  let pagefind;

  globalThis.System = {
    async open(base) {
      pagefind = await import(base + "pagefind/pagefind.js");
      await pagefind.options({ basePath: base + "pagefind/" });
      await pagefind.init();
    },

    async ask(query, limit) {
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return { ids: shown.map((piece) => piece.meta.id), sure: null };
    },
  };
}
