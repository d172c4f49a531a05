// What a query may mean: every known word near some of its letters, and the best reading of the whole.

/**
 * @typedef {object} SearchMatch a known text near some letters of the query
 * @property {number} from
 * @property {number} to
 * @property {string} text the key or keys it stands for, joined
 * @property {string[]} keys those keys, one by one; none where it is unfinished
 * @property {string[]} words the keys to ask the index for
 * @property {number} mistakes
 * @property {boolean} unfinished whether it is only the beginning of a word
 * @property {number} trust from 0 to 1, less where the match is a guess of another sort
 * @property {boolean} [other] whether it is another word for the letters
 * @property {string} [said] that word, normalised
 * @property {boolean} [within] whether it may stand anywhere in a word
 *
 * @typedef {object} SearchPlan
 * @property {SearchToken[]} tokens
 * @property {string[]} letters
 * @property {string} typed the tokens as typed, joined
 * @property {string} asked the same without the words of a question at its beginning and end
 * @property {boolean} how whether it asks how something is done, and names nothing
 * @property {boolean} asks whether it asks who, how, where or how much, whatever it names
 * @property {(document: import("./tiers.js").SearchDocument) => boolean} aimed whether an entry is of the kind that is asked for
 * @property {boolean} copied whether it begins or ends with a conjunction, as questions do not
 * @property {boolean} digits whether a number is in it
 * @property {number} head the first letter that says more than words of questions and frames do
 * @property {Uint8Array} within for each place between letters, whether a word of the cheapest reading goes on there (1), or
 *   words that another one stands for (2)
 * @property {number[]} cuts for each of the letters, and the end, its place in `typed`
 * @property {SearchMatch[][]} inTexts for each language of texts, the words of theirs that stand in the query
 * @property {SearchMatch[]} matches
 * @property {Float32Array} weights how much each letter says
 * @property {number} weight of all letters
 */

const SearchPlan = (() => {
  const MOST_CONTINUATIONS = 200
  const PATIENCE = 12000 // letters of the tree
  const DOUBT = 0.6 // of the trust in a match with a mistake, where a word as typed stands
  const DOUBT_SHORT = 0.3 // the same for a short word
  const SHORT = 3 // letters of a word that is another one if its first letter is
  const LEAST_AKIN = 5 // letters of a Latin word
  const MOST_ENDING = 3
  const AKIN = 0.8
  const LEAST_WITHIN = 4 // folded letters
  const LONG_WITHIN = 6
  const DEPENDENT = /[ัิึุำา]/
  const LEADING = /[เแโไ]/ // stands before the letter that it is said with
  /** Tokens of one script beside each other. @param {SearchToken[]} tokens @param {string} script */
  function runs(tokens, script) {
    const found = []
    let run = null
    for (const token of tokens) {
      if (token.script !== script) run = null
      else if (run) run.to = token.to
      else found.push((run = { from: token.from, to: token.to }))
    }
    return found
  }

  /**
   * @param {ReturnType<typeof SearchShelf.shelf>} shelf
   * @param {ReturnType<typeof SearchTexts.texts>[]} texts those that are loaded
   * @param {string} entered
   * @param {number} mistakes how many a word may have
   * @param {boolean} [apart] see above
   * @returns {SearchPlan}
   */
  function plan(shelf, texts, entered, mistakes, apart = false) {
    const tokens = SearchTokens.tokensOf(SearchText.normalise(entered), apart)
    const letters = tokens.flatMap(({ folded }) => [...folded])
    const typing = !/\s$/.test(entered)
    const inTexts = texts.map((one) => SearchTexts.matches(one, tokens, letters))
    const rarity = (/** @type {string} */ word) => [shelf, ...texts].find((one) => one.has(word))?.rarity(word) ?? 1
    const questions = SearchQuestions.questions(tokens)
    const asking = new Set(questions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, letter) => from + letter)))
    const query = SearchTokens.typed(tokens)
    shelf.tree.patience = PATIENCE
    const others = SearchSynonyms.matches(shelf.synonyms, tokens, query, letters)
    const written = thai(shelf, tokens, letters, mistakes, typing)
    const inside = mistakes || (tokens.length === 1 && !written.some(({ from, to }) => from === 0 && to === letters.length))
    const matches = [
      ...others.flatMap((other) => inNames(shelf, other)),
      ...(inside ? within(shelf, tokens) : []),
      ...written,
      ...latin(shelf, tokens, letters, mistakes, typing),
      ...numbers(shelf, tokens, typing),
    ].filter(({ from, to, mistakes }) => !mistakes || Array.from({ length: to - from }, (_, letter) => from + letter).some((letter) => !asking.has(letter)))
    doubt(matches, inTexts)
    inTexts.forEach((own, place) => own.push(...others.filter((other) => other.text.length > 2 && texts[place].has(other.text))))
    const reading = SearchReading.read(letters, shelf.documents.length, rarity, questions, [...matches, ...inTexts.flat()])
    const steps = others.filter(({ from, to }) => shelf.steps.has(query.typed.slice(query.cuts[from], query.cuts[to])))
    const how = SearchQuestions.asksHow(letters.length, questions, steps)
    const digits = tokens.some(({ script }) => script === "number")
    const copied = SearchQuestions.copied(query, questions)
    return { tokens, letters, ...query, how, copied, digits, aimed: SearchQuestions.aimed(query.typed), asked: copied ? query.typed : SearchQuestions.withoutQuestion(questions, query), matches, inTexts, ...reading }
  }

  /** What is a word as typed is hardly another one with a mistake. @param {SearchMatch[]} matches @param {SearchMatch[][]} inTexts */
  function doubt(matches, inTexts) {
    const known = new Set()
    for (const { from, to, mistakes, unfinished, other, within } of [...matches, ...inTexts.flat()]) {
      if (!mistakes && !unfinished && !other && !within) known.add(`${from} ${to}`)
    }
    for (const match of matches) if (match.mistakes && known.has(`${match.from} ${match.to}`)) match.trust *= match.to - match.from <= SHORT ? DOUBT_SHORT : DOUBT
  }

  /** A word that stands for one of the query, if names hold it. @param {SearchMatch} other @returns {SearchMatch[]} */
  function inNames(shelf, other) {
    if (shelf.has(other.text)) return [other]
    let node = 0
    shelf.tree.ripen(SearchTrie.code(other.text, 0))
    for (let at = 0; at < other.text.length; at += 1) if (!(node = shelf.tree.next(node, SearchTrie.code(other.text, at)))) return []
    return shelf.tree.key[node] ? [{ ...other, keys: shelf.tree.keys(node), words: [...new Set(shelf.tree.words(node))] }] : []
  }

  /** Words that hold one of the query, not only at their beginning: พระนครศรีอยุธยา holds อยุธยา. */
  function within(shelf, tokens) {
    /** @type {SearchMatch[]} */
    const found = []
    for (const { script, folded, from, to } of tokens) {
      if (script !== "thai" || to - from < (tokens.length > 1 ? LEAST_WITHIN : SHORT)) continue
      const single = folded.replace(/(.)\1+/g, "$1") // อยุทธยา for อยุธยา
      for (const part of new Set([folded, single])) {
        const words = part.length < Math.min(LEAST_WITHIN, to - from) ? [] : shelf.keys.filter((/** @type {string} */ key) => key.includes(part) && key !== part)
        if (words.length) found.push({ from, to, text: part, keys: [part], words, mistakes: 0, unfinished: false, trust: part !== folded ? 0.75 : part.length < LONG_WITHIN ? 0.8 : 0.9, within: true })
      }
    }
    return found
  }

  /** @param {string[]} letters */
  function codesOf(letters) {
    return Uint8Array.from(letters, (letter) => SearchTrie.code(letter, 0))
  }

  /** Thai has no spaces: a word may begin anywhere but within a sign and its vowel. */
  function thai(shelf, tokens, letters, most, typing) {
    const codes = codesOf(letters)
    /** @type {Map<string, SearchMatch>} */
    const best = new Map()
    const starts = new Set(tokens.map((token) => token.from))
    for (const { from, to } of runs(tokens, "thai")) {
      for (let start = from; start < to; start += 1) {
        if (start > from && (DEPENDENT.test(letters[start]) || LEADING.test(letters[start - 1]))) continue
        shelf.tree.near(codes, start, Math.min(to, start + 30), most, typing && to === letters.length && start + 30 >= to, (node, end, mistakes, depth, unfinished) => {
          if (unfinished ? end - start < 3 && !starts.has(start) : end - start < 2 || (end < to && DEPENDENT.test(letters[end]))) return
          const text = shelf.tree.spell(node)
          if (mistakes && end - start < SHORT && end - start < to - from) return
          if (mistakes && depth === SHORT && end - start === SHORT && SearchText.sound(text) !== SearchText.sound(letters.slice(start, end).join(""))) return // บ้าน is not ร้าน
          const ends = unfinished ? shelf.tree.below(node, MOST_CONTINUATIONS) : [node]
          keep(best, {
            from: start,
            to: end,
            text: "",
            keys: unfinished ? [] : shelf.tree.keys(node),
            words: [...new Set(ends.flatMap((one) => shelf.tree.words(one)))],
            mistakes,
            unfinished,
            trust: 1,
          }, text)
        })
      }
    }
    return [...best.values()]
  }

  function latin(shelf, tokens, letters, most, typing) {
    const codes = codesOf(letters)
    /** @type {Map<string, SearchMatch>} */
    const best = new Map()
    /** @type {SearchMatch[]} */
    const found = []
    const starts = new Set(tokens.map((token) => token.from))
    const stops = new Set(tokens.map((token) => token.to))
    const open = runs(tokens, "latin")
    if (open.length) shelf.latin.patience = PATIENCE
    for (const { from, to } of open) {
      for (let start = from; start < to; start += 1) {
        shelf.latin.near(codes, start, Math.min(to, start + 24), starts.has(start) ? most : 0, typing && to === letters.length && starts.has(start), (node, end, mistakes, depth, unfinished) => {
          const whole = starts.has(start) && stops.has(end)
          if (!whole && (depth < 4 || mistakes)) return
          const ends = unfinished ? shelf.latin.below(node, MOST_CONTINUATIONS) : [node]
          const words = [...new Set(ends.map((one) => shelf.latin.key[one]))]
          for (const word of unfinished ? [words] : words.map((word) => [word])) {
            keep(best, { from: start, to: end, text: "", keys: word, words: word, mistakes, unfinished, trust: whole ? 1 : 0.85 }, unfinished ? shelf.latin.spell(node) : word[0])
          }
        })
      }
    }
    for (const { script, text, from, to } of tokens) {
      if (script !== "latin") continue
      const word = SearchPieces.stem(text)
      if (!shelf.has(word)) found.push(...akin(shelf, text, from, to))
      else keep(best, { from, to, text: "", keys: [word], words: [word], mistakes: 0, unfinished: false, trust: 0.98 }, word)
    }
    return [...best.values(), ...found]
  }

  /** Words of names that begin with an unknown one, or it with them: wicker of wickerwork, cleaner of cleaning. @returns {SearchMatch[]} */
  function akin(shelf, text, from, to) {
    if (text.length < LEAST_AKIN) return []
    const near = (/** @type {string} */ key) => key.startsWith(text) || (key.length >= LEAST_AKIN - 1 && text.length - key.length <= MOST_ENDING && text.startsWith(key))
    return shelf.keys.filter(near).map((/** @type {string} */ key) => ({ from, to, text: key, keys: [key], words: [key], mistakes: 0, unfinished: false, trust: AKIN, other: true }))
  }

  function numbers(shelf, tokens, typing) {
    /** @type {SearchMatch[]} */
    const found = []
    tokens.forEach(({ script, text, from, to }, place) => {
      if (script !== "number") return
      const key = text.replace(/^0+(?=\d)/, "")
      const short = key.length === 2 && tokens[place - 1]?.script === "number" // 1/52: a year of two digits
      const match = { from, to, text: key, keys: [key], words: [key], mistakes: 0, unfinished: false, trust: short ? 0.6 : 1 }
      if (shelf.has(key)) found.push(match)
      const year = `25${key}`
      if (short && shelf.has(year)) found.push({ ...match, text: year, keys: [year], words: [year], trust: 0.97, other: true })
      if (typing && place === tokens.length - 1) {
        const words = shelf.keys.filter((/** @type {string} */ number) => number !== key && number.startsWith(key)).slice(0, MOST_CONTINUATIONS)
        if (words.length) found.push({ ...match, words, unfinished: true, trust: 0.9 })
      }
    })
    return found
  }

  /** @param {Map<string, SearchMatch>} best @param {SearchMatch} match @param {string} text */
  function keep(best, match, text) {
    const name = `${match.from} ${match.to} ${text} ${match.unfinished}`
    const known = best.get(name)
    if (!known || match.mistakes < known.mistakes) best.set(name, { ...match, text })
  }

  /** How much of the query, by weight, some of its letters are. @param {SearchPlan} plan @param {{from: number, to: number}} span */
  function weightOf(plan, { from, to }) {
    let weight = 0
    for (let letter = from; letter < to; letter += 1) weight += plan.weights[letter]
    return weight
  }

  return { plan, runs, weightOf }
})()
