// What is pressed on a page and smaller than 24 px one way, links inside a line of text left out (WCAG 2.5.8).
() =>
  [
    ...document.querySelectorAll(
      "header :is(a, button, summary), footer a, article :is(button, select, input, summary), .c-next > li > a:only-child",
    ),
  ]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      return width < 24 || height < 24
    })
    .map((element) => element.outerHTML)
