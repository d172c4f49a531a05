// What words of questions in a query say, and what kind of answer they ask for.

/**
 * @typedef {object} SearchQuestion a word of questions in a query
 * @property {number} from
 * @property {number} to
 * @property {string} word
 * @property {number} share of what other words say
 */

const SearchQuestions = (() => {
  const QUESTION = 0.06
  const FRAME = 0.3
  const LONGEST = 8 // letters of a word of questions, folded

  /** What words of questions say beside others, and those that name no more than the field. */
  const SAYS = new Map([
    ...words(QUESTION, "ต้อง ทำ อย่างไร ยังไง ได้ ไหม มั้ย หรือ ไม่ หรือไม่ อะไร ไหน ที่ไหน ที่ เมื่อไร เมื่อไหร่ ใคร บ้าง กี่ คือ เป็น ให้ ของ และ กับ ใน การ"),
    ...words(QUESTION, "วิธี วิธีทำ อยาก อยากรู้ รู้ ว่า ช่วย บอก ถาม สอบถาม จะ มี ไป มา เพื่อ จาก โดย แล้ว ก็ ครับ ค่ะ คะ นะ อย่าง ไร ไง หน่อย เปล่า ป่าว เท่าไร เท่าไหร่ เท่าใด แค่ไหน แบบไหน ตรงไหน"),
    ...words(QUESTION, "how to do does what is are the a an of for in on and or where when who which can may i my me need get with vs versus please tell about"),
    ...words(FRAME, "ขอ ขั้นตอน วิธีการ ข้อกำหนด มาตรฐาน มผช มอก มอกเอส ขาย สินค้า standard standards tcps tis tiss sell sold"),
  ])

  /** Who says one of these, and otherwise words of every day alone, asks how something is done. */
  const HOW = new Set("อย่างไร ยังไง ไง ไหม มั้ย อะไร ไหน ที่ไหน เมื่อไร เมื่อไหร่ กี่ how what which where when".split(" "))
  /** Who says one of these beside what is named asks for somebody who tells: a procedure, a training. */
  const ASKS = new Set([...HOW, ..."ใคร เท่าไร เท่าไหร่ เท่าใด แค่ไหน แบบไหน ตรงไหน อยาก วิธีการ ขั้นตอน who can may need".split(" ")])

  /** Nobody's question begins or ends with one of these: who types it copies from a text. */
  const BEGINS = new Set("และ หรือ แต่ โดย เพื่อ แล้ว ก็ and or".split(" "))
  const ENDS = new Set("และ หรือ กับ แต่ โดย เพื่อ จาก ใน and or".split(" "))

  /** Who says one of these asks what something is. */
  const DEFINES = new Set("คือ หมายถึง is are mean means".split(" "))
  const ARE = new Set(["is", "are"]) // beside what: how long is

  /** What is wanted stands before these (แล็บไหน), and behind those (which lab). */
  const AFTER_IT = new Set(["ไหน"])
  const BEFORE_IT = new Set(["which"])

  /** What some words ask for, by the kind of an entry or the beginning of its title. */
  const AIMS = [
    { asked: /ไหน|ใคร|where|who/, kind: "organisation", title: /^(สำนักงาน|กรม|ศูนย์|สถาบัน|หน่วย|ห้องปฏิบัติการ|แหล่ง|รายชื่อ)/ },
    { asked: /เท่า|much/, kind: "", title: /^(ค่า|รายการค่า|ราคา)/ },
    { asked: /เมื่อ|กี่|long|when/, kind: "calendar", title: /เวลา|อายุ|กำหนด/ },
    { asked: /อบรม|เรียน|สอน|คอร์ส|train|learn|course|class/, kind: "training", title: /^อบรม/ },
    { asked: /คือ|หมาย|what.*(?:is|are)|mean/, kind: "term", title: /คืออะไร|หมายถึง|ศัพท์/ },
  ]

  /** @param {number} share @param {string} text @returns {[string, number][]} */
  function words(share, text) {
    return text.split(" ").map((word) => [word, share])
  }

  /**
   * The words of questions in a query, wherever their letters stand.
   * @param {SearchToken[]} tokens
   * @returns {SearchQuestion[]}
   */
  function questions(tokens) {
    const found = []
    const add = (/** @type {number} */ from, /** @type {number} */ to, /** @type {string} */ word) => {
      const share = SAYS.get(word)
      if (share) found.push({ from, to, word, share })
    }
    for (const { script, text, cuts, from, to } of tokens) {
      if (script !== "thai") add(from, to, text)
      else {
        for (let start = 0; start < to - from; start += 1) {
          for (let end = start + 1; end <= Math.min(to - from, start + LONGEST); end += 1) add(from + start, from + end, text.slice(cuts[start], cuts[end]))
        }
      }
    }
    return found
  }

  /**
   * What is asked for, without the words of the question around it.
   * @param {SearchQuestion[]} questions
   * @param {{typed: string, cuts: number[]}} query
   */
  function withoutQuestion(questions, { typed, cuts }) {
    const around = questions.filter(({ share }) => share === QUESTION).sort((one, other) => other.to - other.from - (one.to - one.from))
    let [from, to] = [0, cuts.length - 1]
    for (let first; (first = around.find((one) => one.from === from && one.to < to)); ) from = first.to
    for (let last; (last = around.find((one) => one.to === to && one.from > from)); ) to = last.from
    return typed.slice(cuts[from], cuts[to])
  }

  /** Whether a query begins or ends with a conjunction. @param {{typed: string, cuts: number[]}} query @param {SearchQuestion[]} questions */
  function copied({ typed, cuts }, questions) {
    const last = cuts.length - 1
    return questions.some(({ from, to }) => (from === 0 || to === last) && from + last !== to && (from ? ENDS : BEGINS).has(typed.slice(cuts[from], cuts[to])))
  }

  /**
   * Whether a query names no thing, and only asks how something is done: which documents, how many days, where.
   * @param {number} length of the query
   * @param {SearchQuestion[]} questions
   * @param {{from: number, to: number}[]} steps words of what every procedure has
   */
  function asksHow(length, questions, steps) {
    if (!questions.some(({ word }) => HOW.has(word)) || isDefining(questions)) return false
    const reached = new Uint8Array(length + 1)
    reached[0] = 1
    const pieces = [...questions.filter(({ share }) => share === QUESTION), ...steps].sort((one, other) => one.from - other.from)
    for (const { from, to } of pieces) if (reached[from]) reached[to] = 1
    return reached[length] === 1 && !(questions.length === 1 && questions[0].to - questions[0].from === length) // ไหม alone is silk
  }

  /** Whether it is asked what something is. @param {SearchQuestion[]} questions */
  function isDefining(questions) {
    return questions.some(({ word }) => DEFINES.has(word) && (!ARE.has(word) || questions.some((other) => other.word === "what")))
  }

  /**
   * What kinds of entries answer what a query asks.
   * @param {string} typed
   * @returns {(document: import("./tiers.js").SearchDocument) => boolean}
   */
  function aimed(typed) {
    const aims = AIMS.filter(({ asked }) => asked.test(typed))
    return ({ kind, title }) => aims.some((aim) => aim.kind === kind || aim.title.test(title.th))
  }

  return { questions, withoutQuestion, copied, asksHow, isDefining, aimed, ASKS, AFTER_IT, BEFORE_IT }
})()
