// Opens the search engine when it is first needed: in a worker, or, where the site is a folder, in the page.

const CatalogueSearch = (() => {
  /** What tells the engine and its index from those of another build, which writes it here: pages need not know it. */
  const VERSION = ""

  const LANGUAGE = /^..$/ // a tier of texts, which need a module of their own
  const ALOUD = /[a-z]{2}/i // a query that may be Thai in Latin letters

  /** @type {Map<string, ReturnType<typeof start>>} */
  const opened = new Map()

  /**
   * @typedef {object} Behind what does the work
   * @property {(tier: string) => Promise<void>} load
   * @property {(query: string, options: any) => Promise<any>} ask
   */

  /** @param {string} folder @param {string} version @returns {Behind} */
  function inWorker(folder, version) {
    const worker = new Worker(`${folder}engine.js${version}`)
    /** @type {Map<number, {resolve: (answer: any) => void, reject: (fault: Error) => void}>} */
    const waiting = new Map()
    let last = 0
    worker.onmessage = ({ data: { id, answer, fault } }) => {
      if (fault) waiting.get(id)?.reject(new Error(fault))
      else waiting.get(id)?.resolve(answer)
      waiting.delete(id)
    }
    /** @type {Error | undefined} */
    let broken
    worker.onerror = (event) => {
      broken = new Error(event.message) // it did not load, and will answer nothing
      for (const { reject } of waiting.values()) reject(broken)
      waiting.clear()
    }
    const send = (/** @type {object} */ message) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken)
        waiting.set(++last, { resolve, reject })
        worker.postMessage({ id: last, ...message })
      })
    return {
      load: (tier) => send({ tier, address: new URL(addressOf(folder, version, tier), location.href).href }),
      ask: (query, options) => send({ query, options }),
    }
  }

  /** @param {string} folder @param {string} version @returns {Behind} */
  function inPage(folder, version) {
    const engine = run(`${folder}engine.js${version}`).then(() => CatalogueEngine)
    return {
      load: async (tier) => (await engine).load(tier, addressOf(folder, version, tier), run),
      ask: async (query, options) => (await engine).ask(query, options),
    }
  }

  /** @param {string} folder @param {string} version @param {string} tier */
  function addressOf(folder, version, tier) {
    return `${folder}${LANGUAGE.test(tier) ? `passages.${tier}` : tier}.js${version}`
  }

  /** @param {string} address @returns {Promise<void>} */
  function run(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script")
      script.src = address
      script.async = false // texts need the module that comes before them
      script.onload = () => resolve()
      script.onerror = () => reject(new Error(`not loaded: ${address}`))
      document.head.append(script)
    })
  }

  /** @param {string} folder @param {string} version */
  function start(folder, version) {
    const behind = (location.protocol === "file:" ? inPage : inWorker)(folder, version)
    /** @type {Map<string, Promise<unknown>>} */
    const loaded = new Map()
    /** @type {(tier: string) => Promise<unknown>} */
    const load = (tier) => {
      const before = loaded.has(tier) || !LANGUAGE.test(tier) ? undefined : load("texts")
      const loading = loaded.get(tier) ?? Promise.all([before, behind.load(tier)])
      loaded.set(tier, loading)
      loading.catch(() => loaded.delete(tier)) // so that it is tried again
      return loading
    }
    const ready = (/** @type {string} */ tier, language = tier) => load(tier === "passages" ? language : tier)
    ready("titles").catch(() => {}) // whoever asks is told
    return {
      ready,
      /**
       * @param {string} query
       * @param {{language?: string, filters?: Record<string, string[]>, limit?: number, passages?: string[]}} options
       */
      async ask(query, options = {}) {
        const tiers = ["titles", ...(options.passages ?? []), ...(ALOUD.test(query) ? ["aloud"] : [])]
        await Promise.all(tiers.map(load))
        return behind.ask(query, options)
      },
    }
  }

  return {
    /**
     * The engine whose files lie in a folder.
     * @param {string} folder its address, with a slash at the end
     */
    open(folder) {
      const engine = opened.get(folder) ?? start(folder, VERSION && `?${VERSION}`)
      opened.set(folder, engine)
      return engine
    },
  }
})()
