// The error page knows no more than the address that led to it. The first folder of ours in it tells where the
// site begins, and the language in it comes first.
{
  const [, root, language] = location.pathname.match(/^(.*?\/)(th|en)\//) ?? []
  if (root) {
    for (const section of document.querySelectorAll("section[lang]")) {
      const home = `${root}${section.lang}/`
      section.querySelector("a").href = `${home}index.html`
      section.querySelector("form").action = `${home}search/index.html`
      if (section.lang === language) section.parentElement.prepend(section)
    }
  }
}
