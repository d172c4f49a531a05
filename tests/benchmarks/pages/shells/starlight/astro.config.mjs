import starlight from "@astrojs/starlight"
import { defineConfig } from "astro/config"

export default defineConfig({
  integrations: [
    starlight({
      title: "My Docs",
      sidebar: [
        { label: "Guides", items: [{ label: "Example Guide", slug: "guides/example" }] },
        { label: "Reference", items: [{ label: "Example Reference", slug: "reference/example" }] },
      ],
    }),
  ],
})
