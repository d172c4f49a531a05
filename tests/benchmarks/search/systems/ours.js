/* Our own search, asked as the search box of a Thai page asks it: at first the titles alone, then the texts in
   Thai too. */
{
  const language = "th";
  let engine;

  globalThis.System = {
    async open(base) {
      await new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = base + "assets/javascripts/search/client.js";
        script.onload = resolve;
        script.onerror = () => reject(new Error("client.js did not load"));
        document.head.append(script);
      });
      engine = CatalogueSearch.open(base + "assets/search/");
      await engine.ready("titles");
    },

    async ask(query, limit, first) {
      const { hits, sure } = await this.answer(query, limit, first ? [] : [language]);
      return { ids: hits.map((hit) => hit.id), sure };
    },

    answer(query, limit, passages) {
      return engine.ask(query, { language, limit, passages });
    },

    whole() {
      return engine.ready("passages", language);
    },
  };
}
