// Text typed with the wrong keyboard layout: Kedmanee keys pressed on a Latin keyboard, and the reverse.

const SearchKeyboard = (() => {
  const LATIN = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?"
  const THAI = "_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ%+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ"
  const TO_THAI = new Map([...LATIN].map((key, place) => [key, THAI[place]]))
  const TO_LATIN = new Map([...THAI].map((key, place) => [key, LATIN[place]]))

  /** @param {string} text @param {Map<string, string>} layout */
  const typed = (text, layout) => [...text].map((key) => layout.get(key) ?? key).join("")

  /**
   * What would stand there had the keyboard been the other one; nothing where that is no word of any kind.
   * @param {string} text
   */
  function other(text) {
    if (!/[ก-๎]/.test(text)) return /[a-z]/i.test(text) ? typed(text, TO_THAI) : "" // every word has a letter of those keys
    const latin = typed(text, TO_LATIN)
    return /^[a-z][a-z0-9 '-]{3,}$/i.test(latin) ? latin : ""
  }

  return { other }
})()
