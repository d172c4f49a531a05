// The engine behind messages: in a worker where there is one, else in the page itself.

const CatalogueEngine = (() => {
  const engine = SearchEngine.engine()
  /** @type {Record<string, Promise<void>>} */
  const loaded = {}

  /**
   * Runs one of the index's files, or a module that only some queries need, once.
   * @param {"titles" | "th" | "en" | "aloud" | "texts"} tier
   * @param {string} address
   * @param {(address: string) => Promise<unknown>} run
   */
  function load(tier, address, run) {
    loaded[tier] ??= new Promise((resolve, reject) => {
      CatalogueTiers.expect(tier, (content) => {
        if (tier === "titles") engine.titles(content)
        else engine.passages(tier, content)
        resolve()
      })
      const ran = run(address)
      if (tier === "aloud" || tier === "texts") ran.then(() => resolve(), () => {})
      ran.catch((error) => {
        delete loaded[tier] // so that it is tried again
        reject(error)
      })
    })
    return loaded[tier]
  }

  if (typeof WorkerGlobalScope !== "undefined") {
    const WARM = 20 // questions of its own
    const IDLE = 150 // milliseconds without a message, after which it asks them
    let left = WARM
    let waiting = 0

    /** One question at a time, and none while somebody else has any. */
    const warm = () => {
      engine.warm(left)
      left -= 1
      if (left) waiting = setTimeout(warm, 0)
    }
    const run = async (/** @type {string} */ address) => importScripts(address)
    self.onmessage = async ({ data: { id, tier, address, query, options } }) => {
      clearTimeout(waiting)
      try {
        self.postMessage({ id, answer: tier ? await load(tier, address, run) : engine.ask(query, options) })
        if (left) waiting = setTimeout(warm, IDLE)
      } catch (error) {
        self.postMessage({ id, fault: String(error) })
      }
    }
  }

  return { load, ask: engine.ask }
})()
