// The cheapest way to read a query in known words, and what each of its letters says by it.

const SearchReading = (() => {
  const UNKNOWN = 1.1 // the cost of a letter, where a word as typed costs 1
  const MISTAKE = 0.75
  const BEGINNING = 0.3
  const QUESTION = 0.06
  const FRAME = 0.3
  const THAI = 3 // letters without a meaning that say as much as a rare word
  const LATIN = 6
  const MOST_IN_A_ROW = 4
  const LONGEST = 8 // letters of a word of questions, folded

  /** What words of questions say beside others, and those that name no more than the field. */
  const SAYS = new Map([
    ...words(QUESTION, "ต้อง ทำ อย่างไร ยังไง ได้ ไหม มั้ย หรือ ไม่ หรือไม่ อะไร ไหน ที่ไหน ที่ เมื่อไร เมื่อไหร่ ใคร บ้าง กี่ คือ เป็น ให้ ของ และ กับ ใน การ"),
    ...words(QUESTION, "วิธี วิธีทำ อยาก อยากรู้ รู้ ว่า ช่วย บอก ถาม สอบถาม จะ มี ไป มา เพื่อ จาก โดย แล้ว ก็ ครับ ค่ะ คะ นะ อย่าง ไร ไง หน่อย เปล่า ป่าว เท่าไร เท่าไหร่ แค่ไหน"),
    ...words(QUESTION, "how to do does what is are the a an of for in on and or where when who which can may i my me need get with vs versus please tell about"),
    ...words(FRAME, "ขอ ขั้นตอน วิธีการ ข้อกำหนด มาตรฐาน มผช มอก มอกเอส ขาย สินค้า standard standards tcps tis tiss sell sold"),
  ])

  /** Who says one of these, and otherwise words of every day alone, asks how something is done. */
  const HOW = new Set("อย่างไร ยังไง ไง ไหม มั้ย อะไร ไหน ที่ไหน เมื่อไร เมื่อไหร่ กี่ how what which where when".split(" "))
  /** Who says one of these beside what is named asks for somebody who tells: a procedure, a training. */
  const ASKS = new Set([...HOW, ..."ใคร เท่าไร เท่าไหร่ แค่ไหน อยาก วิธีการ ขั้นตอน who can may need".split(" ")])

  /** Nobody's question begins or ends with one of these: who types it copies from a text. */
  const BEGINS = new Set("และ หรือ แต่ โดย เพื่อ แล้ว ก็ and or".split(" "))
  const ENDS = new Set("และ หรือ กับ แต่ โดย เพื่อ จาก ใน and or".split(" "))

  /** Who says one of these asks what something is. */
  const DEFINES = new Set("คือ หมายถึง is are mean means".split(" "))

  /** @param {number} share @param {string} text @returns {[string, number][]} */
  function words(share, text) {
    return text.split(" ").map((word) => [word, share])
  }

  /**
   * The words of questions in a query, wherever their letters stand.
   * @param {SearchToken[]} tokens
   * @returns {{from: number, to: number, share: number, how: boolean, asks: boolean, defines: boolean}[]}
   */
  function questions(tokens) {
    const found = []
    for (const { script, text, cuts, from, to } of tokens) {
      if (script !== "thai") {
        if (SAYS.has(text)) found.push({ from, to, share: SAYS.get(text) ?? 1, how: HOW.has(text), asks: ASKS.has(text), defines: DEFINES.has(text) })
        continue
      }
      for (let start = 0; start < to - from; start += 1) {
        for (let end = start + 1; end <= Math.min(to - from, start + LONGEST); end += 1) {
          const word = text.slice(cuts[start], cuts[end])
          const share = SAYS.get(word)
          if (share) found.push({ from: from + start, to: from + end, share, how: HOW.has(word), asks: ASKS.has(word), defines: DEFINES.has(word) })
        }
      }
    }
    return found
  }

  /**
   * What is asked for, without the words of the question around it.
   * @param {{from: number, to: number, share: number}[]} questions
   * @param {{typed: string, cuts: number[]}} query
   */
  function withoutQuestion(questions, { typed, cuts }) {
    const around = questions.filter(({ share }) => share === QUESTION).sort((one, other) => other.to - other.from - (one.to - one.from))
    let [from, to] = [0, cuts.length - 1]
    for (let first; (first = around.find((one) => one.from === from && one.to < to)); ) from = first.to
    for (let last; (last = around.find((one) => one.to === to && one.from > from)); ) to = last.from
    return typed.slice(cuts[from], cuts[to])
  }

  /** Whether a query begins or ends with a conjunction. @param {{typed: string, cuts: number[]}} query @param {{from: number, to: number}[]} questions */
  function copied({ typed, cuts }, questions) {
    const last = cuts.length - 1
    return questions.some(({ from, to }) => (from === 0 || to === last) && from + last !== to && (from ? ENDS : BEGINS).has(typed.slice(cuts[from], cuts[to])))
  }

  /**
   * Whether a query names no thing, and only asks how something is done: which documents, how many days, where.
   * @param {number} length of the query
   * @param {{from: number, to: number, share: number, how: boolean, defines: boolean}[]} questions
   * @param {{from: number, to: number}[]} everyday
   */
  function asksHow(length, questions, everyday) {
    if (!questions.some(({ how }) => how) || questions.some(({ defines }) => defines)) return false
    const reached = new Uint8Array(length + 1)
    reached[0] = 1
    const pieces = [...questions.filter(({ share }) => share === QUESTION), ...everyday].sort((one, other) => one.from - other.from)
    for (const { from, to } of pieces) if (reached[from]) reached[to] = 1
    return reached[length] === 1 && !(questions.length === 1 && questions[0].to - questions[0].from === length) // ไหม alone is silk
  }

  /**
   * What stretches of a query say that are words of questions, one or several in a row.
   * @param {{from: number, to: number, share: number}[]} questions
   * @returns {Map<string, number>} by the first letter and the one after the last
   */
  function sharesOf(questions) {
    /** @type {Map<string, number>} */
    const shares = new Map()
    let rows = questions
    for (let row = 0; row < MOST_IN_A_ROW && rows.length; row += 1) {
      for (const { from, to, share } of rows) shares.set(`${from} ${to}`, Math.max(share, shares.get(`${from} ${to}`) ?? 0))
      rows = rows.flatMap((one) => questions.filter((next) => next.from === one.to).map((next) => ({ from: one.from, to: next.to, share: Math.max(one.share, next.share) })))
    }
    return shares
  }

  /**
   * @param {string[]} letters of the query, folded
   * @param {number} documents how many there are
   * @param {(word: string) => number} rarity
   * @param {{from: number, to: number, share: number, asks: boolean, defines: boolean}[]} questions
   * @param {SearchMatch[]} matches
   * @returns {{weights: Float32Array, weight: number, asks: boolean, within: Uint8Array}} what each letter says, and
   *   all of them; whether somebody who tells is asked for; for each place between letters whether a known word goes on
   */
  function read(letters, documents, rarity, questions, matches) {
    const { length } = letters
    const cost = new Float64Array(length + 1)
    /** What the cheapest way to read the letters before an end says by its last piece: size and weight. */
    const last = Array.from({ length: length + 1 }, () => ({ size: 1, says: 0, share: 1, asks: false, keys: /** @type {string[]} */ ([]) }))
    const most = Math.log(1 + documents)
    const shares = sharesOf(questions)
    /** @type {{from: number, cost: number, says: number, asks: boolean, keys: string[]}[][]} */
    const ending = Array.from({ length: length + 1 }, () => [])
    for (const { from, to, asks } of questions) ending[to].push({ from, cost: 1, says: most, asks, keys: [] })
    for (const { from, to, mistakes, unfinished, trust, keys } of matches) {
      // A beginning says as much as a rare word, as far as it goes.
      const says = unfinished ? most * Math.min(1, (to - from) / 5) : keys.reduce((sum, word) => sum + rarity(word), 0)
      ending[to].push({ from, cost: 1 + mistakes * MISTAKE + (unfinished ? BEGINNING : 0) + (1 - trust), says, asks: false, keys })
    }
    for (let end = 1; end <= length; end += 1) {
      cost[end] = cost[end - 1] + UNKNOWN
      last[end].says = most / (letters[end - 1] < "ก" ? LATIN : THAI)
      for (const piece of ending[end]) {
        if (cost[piece.from] + piece.cost >= cost[end]) continue
        cost[end] = cost[piece.from] + piece.cost
        last[end] = { size: end - piece.from, says: piece.says, share: shares.get(`${piece.from} ${end}`) ?? 1, asks: piece.asks, keys: piece.keys }
      }
    }
    const weights = new Float32Array(length)
    const within = new Uint8Array(length + 1)
    let weight = 0
    let asks = false
    for (let end = length; end > 0; end -= last[end].size) {
      const { size, says, share, keys } = last[end]
      asks ||= last[end].asks
      within.fill(1, end - size + 1, end)
      for (let word = 0, at = end - size; word < keys.length - 1; word += 1) within[(at += keys[word].length)] = 0
      weights.fill((says / size) * share, end - size, end)
      weight += says * share
    }
    return { weights, weight, asks: asks && !questions.some(({ defines }) => defines), within }
  }

  return { questions, withoutQuestion, copied, asksHow, read }
})()
