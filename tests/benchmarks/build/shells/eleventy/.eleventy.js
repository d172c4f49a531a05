module.exports = (config) => {
  config.addPassthroughCopy("style.css");
  config.addFilter("json", (value) => JSON.stringify(value));
  for (const language of ["th", "en"]) {
    config.addCollection(language, (all) => all.getFilteredByGlob(`content/${language}/**/*.md`));
  }
  return { dir: { input: "content", includes: "../_includes", output: "_site" } };
};
