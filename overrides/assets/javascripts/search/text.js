// Texts as search compares them. The twin of generator/language/normal.py and folded.py, rule by rule;
// tests/search holds them equal over every text of the catalogue and random ones.

const SearchText = (() => {
  const ACCENTS = /[\u0300-\u036f\u00ad\ufeff\u2060\u200b-\u200f\u202a-\u202e\u2066-\u2069'’]/g
  const THAI = "ก-ฮะ-ฺเ-ไ็-๎"
  const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i", Æ: "ae", Œ: "oe", Ø: "o", Ł: "l", Đ: "d" }
  /** Most words are well written: two looks tell that nothing of the rest would change them. */
  const THAI_ALONE = /^[ก-ฮะ-ูเ-ไ็-์]+$/
  const LATIN_ALONE = /^[A-Za-z0-9]+$/
  const TO_REPAIR = /เเ|ำ[่-๋]|[็-์][ัิ-ู]|([ะ-ู็-์])\1/
  /** @type {[RegExp, string][]} */
  const REPAIRS = [
    [/เเ/g, "แ"], // two เ for แ
    [/ํ([่-๋]?)า/g, "$1ำ"], // sara am in two parts, a tone mark in between or not
    [/ำ([่-๋])/g, "$1ำ"], // a tone mark after sara am
    [/([็-์]+)([ัิ-ฺ]+)/g, "$2$1"], // a tone mark before its vowel
    [/([ะ-ฺ็-๎])\1+/g, "$1"], // a mark typed twice
    [new RegExp(`([${THAI}])\\.`, "g"), "$1"], // the full stop of an abbreviation
    [new RegExp(`[^a-z0-9${THAI}]+`, "g"), " "], // whatever is neither letter nor digit
  ]

  /**
   * The text in lower case Latin letters, Arabic digits, Thai letters in one order, and single spaces.
   * @param {string} text
   */
  function normalise(text) {
    if (THAI_ALONE.test(text) && !TO_REPAIR.test(text)) return text
    if (LATIN_ALONE.test(text)) return text.toLowerCase()
    let found = text
      .normalize("NFD")
      .replace(ACCENTS, "")
      .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
      .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
      .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .replace(/[ßæœøłđıÆŒØŁĐ]/g, (letter) => PLAIN[letter])
      .replace(/ๅ/g, "า")
    for (const [pattern, replacement] of REPAIRS) found = found.replace(pattern, replacement)
    return found.trim()
  }

  const SOUNDS = "สศษซ นณ ยญ ดฎ ตฏ ทฐฑธฒถ คฆฅขฃ ชฌฉ ฟฝ พภผ รลฬ หฮ ไใ ิี ึื ุู าะ".split(" ")
  const ALIKE = new Map(SOUNDS.flatMap((sound) => [...sound].map((letter) => [letter, sound[0]])))
  const SOUND = new RegExp(`[${SOUNDS.join("")}]`, "g")

  /**
   * A normalised word without tone marks, silenced letters and length of vowels, letters of one sound made one.
   * @param {string} normal
   */
  function fold(normal) {
    return normal
      .replace(/[ก-ฮ][ิุ]?์/g, "")
      .replace(/([ก-ฮ])รร(?![ะ-ฺ็-๎])/g, "$1ั") // as in ธรรม, not in การ|รับรอง
      .replace(/[็่้๊๋์ํ๎ฺ]/g, "")
      .replace(SOUND, (letter) => /** @type {string} */ (ALIKE.get(letter)))
  }

  /**
   * For each number of folded letters, how many letters of the normalised word they take, marks included.
   * @param {string} normal
   * @returns {number[]}
   */
  function cuts(normal) {
    /** @type {number[]} */
    const found = []
    for (let length = 0; length <= normal.length; length += 1) {
      const letters = fold(normal.slice(0, length)).length
      found.length = letters + 1 // a silenced letter makes a longer beginning shorter
      found[letters] = length
    }
    for (let letters = found.length - 1; letters >= 0; letters -= 1) found[letters] ??= found[letters + 1]
    return found
  }

  const LONGEST = 128
  const ROWS = [new Float32Array(LONGEST), new Float32Array(LONGEST), new Float32Array(LONGEST)]
  /** For each letter of normalised words, the first of those of its sound. */
  const LIKE = new Uint16Array(0xe50).map((_, code) => code)
  for (const [letter, first] of ALIKE) LIKE[letter.charCodeAt(0)] = first.charCodeAt(0)
  /** What it costs to leave a letter out: little for marks that many do. */
  const DROP = new Float64Array(LIKE.length).fill(1)
  for (const mark of "่้๊๋็์ฺํ") DROP[mark.charCodeAt(0)] = 0.4

  /**
   * How far two normalised words are apart: letters changed, added, left out or exchanged; a tone mark, the length of
   * a vowel or a letter of the same sound counts less than half.
   * @param {string} one
   * @param {string} other
   */
  function distance(one, other) {
    const width = Math.min(other.length + 1, LONGEST)
    let [before, above, row] = ROWS
    above[0] = 0
    for (let right = 1; right < width; right += 1) above[right] = above[right - 1] + DROP[other.charCodeAt(right - 1)]
    for (let left = 1; left <= one.length; left += 1) {
      const mine = one.charCodeAt(left - 1)
      const drop = DROP[mine]
      row[0] = above[0] + drop
      for (let right = 1; right < width; right += 1) {
        const theirs = other.charCodeAt(right - 1)
        const add = DROP[theirs]
        const change = mine === theirs ? 0 : LIKE[mine] === LIKE[theirs] || (drop < 1 && add < 1) ? 0.4 : 1
        let cost = Math.min(above[right - 1] + change, above[right] + drop, row[right - 1] + add)
        if (left > 1 && right > 1 && mine === other.charCodeAt(right - 2) && theirs === one.charCodeAt(left - 2)) {
          cost = Math.min(cost, before[right - 2] + (drop < 1 || add < 1 ? 0.4 : 0.9))
        }
        row[right] = cost
      }
      ;[before, above, row] = [above, row, before]
    }
    return above[width - 1]
  }

  /** The first consonant of a word. @param {string} word */
  function sound(word) {
    return word.replace(/^[เแโใไ]/, "")[0]
  }

  return { normalise, fold, cuts, distance, sound }
})()
